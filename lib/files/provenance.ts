import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** A file by its name and contents: `hash` is SHA-256 in hexadecimal, `bytes` its length. */
export interface Fingerprint {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
}

const root = new URL('../../', import.meta.url);

/** The fingerprint of contents; a string is taken as UTF-8. */
export function fingerprint(path: string, contents: string | Uint8Array): Fingerprint {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  return { path, bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') };
}

/** The version in package.json. */
export function readVersion(): string {
  return (JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }).version;
}

/** The word lists in `data/` that come with memcon, in order of their names. */
export function fingerprintLists(): Fingerprint[] {
  return readdirSync(new URL('data/', root))
    .filter((name) => /\.(?:csv|json)$/.test(name))
    .sort()
    .map((name) => fingerprint(`data/${name}`, readFileSync(new URL(`data/${name}`, root))));
}
