import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../dist/analyze.js';
import { readMemorandum } from '../../dist/read/read.js';

/** The annotated memoranda of a folder: each with memcon's own analysis and the offsets of the annotated units. */
export function readGold(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ann.json'))
    .sort()
    .map((file) => {
      const id = file.slice(0, -'.ann.json'.length);
      const read = (extension) => readFileSync(join(folder, `${id}${extension}`), 'utf8');
      const units = new Map(
        read('.units.jsonl')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
          .map((unit) => [unit.u, unit]),
      );
      return {
        annotation: JSON.parse(read('.ann.json')),
        analysis: analyze(readMemorandum(readFileSync(join(folder, `${id}.txt`)), { id })),
        units,
        startOf: (unit) => units.get(unit).start,
      };
    });
}
