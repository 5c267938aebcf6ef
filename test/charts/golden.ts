import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const folder = fileURLToPath(new URL('../golden/charts/', import.meta.url));

/** Compares with the picture kept; only `UPDATE_GOLDEN=1` writes it, a missing one fails. */
export function expectGolden(name: string, svg: string): void {
  const path = `${folder}${name}.svg`;
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, svg);
  }
  expect(existsSync(path), `golden picture ${name}.svg is missing; look at it, then UPDATE_GOLDEN=1`).toBe(
    true,
  );
  expect(svg).toBe(readFileSync(path, 'utf8'));
}
