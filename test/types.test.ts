import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const consumer = `import { contracts, type DataFrame, runNotebooks, show, toFrame } from 'memcon';
export const frame: DataFrame = await toFrame([], contracts.participants);
frame.addColumn('each', frame['words']!.div(frame['turns']!).round(1), { inplace: true });
frame.sortValues('words', { ascending: false, inplace: true });
await show(frame, { columns: ['name', 'each'], rows: 3 });
export const runs = runNotebooks([], { out: 'out' });
// @ts-expect-error a type that is checked, and not any
frame.sortValues(1);
`;

test('the types need no other package: neither the optional ones nor those of Node', () => {
  expect(existsSync('dist/index.d.ts'), 'the types are those of the built package: npm run build').toBe(true);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'memcon-test-')));
  try {
    const home = join(folder, 'node_modules', 'memcon');
    mkdirSync(home, { recursive: true });
    cpSync('package.json', join(home, 'package.json'));
    cpSync('dist', join(home, 'dist'), { recursive: true });
    writeFileSync(join(folder, 'consumer.mts'), consumer);
    const program = ts.createProgram([join(folder, 'consumer.mts')], {
      strict: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
      lib: ['lib.es2022.d.ts'],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    });
    const complaints = ts.getPreEmitDiagnostics(program).map(({ code, file, messageText }) => {
      return `${file?.fileName ?? ''} TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
    expect(complaints).toEqual([]);
    expect(program.getSourceFiles().map(({ fileName }) => fileName)).toContain(
      join(home, 'dist', 'index.d.ts'),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
