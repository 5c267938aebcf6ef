import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rooms from the ground up: a file may import its own floor and lower ones, never higher. */
const floors = [
  'model.ts messages.ts',
  'text',
  'people',
  'read',
  'attribution',
  'analysis',
  'analyze.ts',
  'tables',
  'charts',
  'files',
  'output',
  'report',
  'notebook',
  'cli',
  'index.ts',
].map((floor) => floor.split(' '));

const files = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const roomOf = (file: string): string => file.split(sep)[0]!;
const floorOf = (file: string): number => floors.findIndex((rooms) => rooms.includes(roomOf(file)));

const IMPORT = /(?:from|import\()\s*'(?<path>[^']+)'/gu;
const importsOf = (file: string): string[] =>
  [...readFileSync(join('lib', file), 'utf8').matchAll(IMPORT)].map((match) => match.groups!.path!);
const ownImportsOf = (file: string): string[] =>
  importsOf(file)
    .filter((path) => path.startsWith('.'))
    .map((path) => normalize(join(dirname(file), path)).replace(/\.js$/u, '.ts'));

/** Packages that only some rooms may load. */
const keepers: Readonly<Record<string, readonly string[]>> = {
  'danfojs-node': ['output', 'index.ts'],
  vega: ['output'],
  'vega-lite': ['output'],
  'vega-interpreter': ['output'],
  '@resvg/resvg-js': ['output'],
  natural: ['output'],
  zeromq: ['notebook'],
  tslab: ['notebook'],
  commander: ['cli'],
  'cli-progress': ['cli'],
};

describe('the house', () => {
  it('has a floor for every room', () => {
    expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
  });

  it.each(files)('%s imports nothing from above', (file) => {
    expect(ownImportsOf(file).filter((other) => floorOf(other) > floorOf(file))).toEqual([]);
  });

  it('has no circles', () => {
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, `a circle of imports: ${[...path, file].join(' → ')}`).not.toContain(file);
      if (done.has(file)) return;
      for (const other of ownImportsOf(file)) visit(other, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });

  it.each(Object.entries(keepers))('loads %s only where it serves', (name, rooms) => {
    expect(files.filter((file) => importsOf(file).includes(name) && !rooms.includes(roomOf(file)))).toEqual(
      [],
    );
  });

  it.each(Object.keys(keepers).filter((name) => !['commander', 'cli-progress'].includes(name)))(
    'loads %s only when it is wanted',
    (name) => {
      const atOnce = new RegExp(`^(?:import|export)\\s+(?!type\\b)[^;]*from '${name}'`, 'mu');
      expect(files.filter((file) => atOnce.test(readFileSync(join('lib', file), 'utf8')))).toEqual([]);
    },
  );

  it('keeps files small', () => {
    const lengths = files.map(
      (file) => [file, readFileSync(join('lib', file), 'utf8').split('\n').length] as const,
    );
    expect(lengths.filter(([, length]) => length > 301)).toEqual([]);
    const sorted = lengths.map(([, length]) => length).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(120);
  });
});
