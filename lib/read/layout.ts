import type { Block, BlockKind } from '../model.js';
import { type Chunk, splitChunks } from './chunks.js';
import { type Head, readHead } from './head-parts.js';
import { isHeading, isOmission, isPage, isSignature, opensAttachment } from './lines.js';
import { findNoteList } from './notes.js';
import { unstack } from './stacks.js';

/** A document laid out: its blocks in order, what its head says, and the notes at its end. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly head: Head;
  readonly noteList: readonly Chunk[];
}

/** What each chunk from the first paragraph of the account to the notes is. */
function readAccount(account: readonly Chunk[]): BlockKind[] {
  const opens = account.findIndex(
    (chunk, index) => index > 0 && chunk.form === 'prose' && opensAttachment(chunk.text),
  );
  const attachedFrom = opens < 0 ? account.length : opens;
  const last = account.findLastIndex(
    (chunk, index) => index < attachedFrom && !isPage(chunk) && !isOmission(chunk),
  );
  return account.map((chunk, index) => {
    if (isPage(chunk)) return 'page';
    if (index >= attachedFrom) return 'attachment';
    if (chunk.form !== 'prose') return 'paragraph';
    if (isOmission(chunk)) return 'omission';
    if (index === last && index > 0 && isSignature(chunk.text)) return 'signature';
    return isHeading(chunk.text) ? 'heading' : 'paragraph';
  });
}

/** Cuts a memorandum in plain text into blocks and finds the parts of its head. */
export function layOut(text: string): Layout {
  const chunks = splitChunks(text).flatMap((chunk) => unstack(chunk, text));
  const noteList = findNoteList(chunks, text);
  const written = chunks.slice(0, chunks.length - noteList.length);
  const head = readHead(written);
  const account = written.slice(head.length);
  const kinds: readonly BlockKind[] = [
    ...written.slice(0, head.length).map((chunk) => head.kinds.get(chunk)!),
    ...readAccount(account),
    ...noteList.map(() => 'note' as const),
  ];
  const blocks = chunks.map(({ start, end }, index) => ({ kind: kinds[index]!, span: { start, end } }));
  return { blocks, head, noteList };
}
