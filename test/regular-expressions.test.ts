import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { afterAll, describe, expect, it, vi } from 'vitest';

/**
 * Every regular expression of the library is proved free of catastrophic backtracking: the literals found by the
 * TypeScript parser, and those built from word lists, caught as they are built.
 */
const root = new URL('../lib/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort();

interface Found {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const isConstructed = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';

function readFile(name: string): { literals: Found[]; built: number } {
  const text = readFileSync(new URL(name, root), 'utf8');
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const literals: Found[] = [];
  let built = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      literals.push({
        place: `${name}:${line}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    if (isConstructed(node)) built++;
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { literals, built };
}

const parsed = files.map((name) => ({ name, ...readFile(name) }));

/** Loads a module afresh and catches the regular expressions it constructs while loading. */
async function catchBuilt(name: string): Promise<Found[]> {
  const caught: Found[] = [];
  const Plain = globalThis.RegExp;
  const catching = new Proxy(Plain, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = Reflect.construct(target, [source, flags]) as RegExp;
      if (new Error().stack?.includes(name))
        caught.push({ place: name, source: made.source, flags: made.flags });
      return made;
    },
  });
  vi.resetModules();
  globalThis.RegExp = catching;
  try {
    await import(new URL(name, root).href);
  } finally {
    globalThis.RegExp = Plain;
  }
  return caught;
}

/** Bounded repetitions are unrolled and proved by automata, which is exact, instead of attacked at random. */
const PROOF = { maxRepeatCount: 700, timeout: 5_000 } as const;
/** What is too large to be proved is attacked. */
const ATTACK = { checker: 'fuzz', timeout: 20_000 } as const;

const judge = ({ place, source, flags }: Found): string[] => {
  const proof = checkSync(source, flags, PROOF);
  const found = proof.status === 'unknown' ? checkSync(source, flags, ATTACK) : proof;
  const why = found.status === 'vulnerable' ? found.complexity.summary : found.status;
  return found.status === 'safe' ? [] : [`${place} ${why} /${source}/${flags}`];
};

afterAll(() => vi.resetModules());

describe('regular expressions', () => {
  it('recheck finds what is exponential, so that its silence means something', () => {
    expect(checkSync("((?:[A-Z][\\w.'-]*\\s*)+):", '', PROOF).status).toBe('vulnerable');
    expect(checkSync('\\p{L}{3,}ly$', 'u', PROOF).status).toBe('vulnerable');
  });

  const withLiterals = parsed.filter(({ literals }) => literals.length > 0);
  it.each(withLiterals)('$name', { timeout: 60_000 }, ({ literals }) => {
    expect(literals.flatMap(judge)).toEqual([]);
  });

  const withBuilt = parsed.filter(({ built }) => built > 0);
  it.each(withBuilt)('$name: built from data', { timeout: 60_000 }, async ({ name, built }) => {
    const caught = await catchBuilt(name);
    expect(caught.length, 'expressions are built once, when the module is loaded').toBeGreaterThanOrEqual(
      built,
    );
    expect(caught.flatMap(judge)).toEqual([]);
  });
});
