import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

/** Parts of a message are JSON objects. */
export type Part = Readonly<Record<string, unknown>>;

/** A message of Jupyter's wire protocol 5.3, as far as running cells needs it. */
export interface Message {
  readonly id: string;
  readonly type: string;
  /** Id of the request this message answers; null when it answers none. */
  readonly parent: string | null;
  readonly content: Part;
  /** Bytes of the content as it came; 0 for a request not yet sent. */
  readonly size: number;
}

const delimiter = Buffer.from('<IDS|MSG>');

const sign = (key: string, parts: readonly Uint8Array[]): string => {
  const hash = createHmac('sha256', key);
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** A request with a fresh id. */
export const request = (type: string, content: Part): Message => ({
  id: randomUUID(),
  type,
  parent: null,
  content,
  size: 0,
});

/** The frames of a request, signed with HMAC-SHA256 (Jupyter messaging 5.3, "The wire protocol"). */
export function encodeMessage(key: string, session: string, message: Message): Uint8Array[] {
  const header = {
    msg_id: message.id,
    msg_type: message.type,
    session,
    username: 'memcon',
    date: new Date().toISOString(),
    version: '5.3',
  };
  const parent = message.parent === null ? {} : { msg_id: message.parent };
  const parts = [header, parent, {}, message.content].map((part) => Buffer.from(JSON.stringify(part)));
  return [delimiter, Buffer.from(sign(key, parts)), ...parts];
}

export const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as a JSON object; an empty one when it is something else. */
export const part = (value: unknown): Part => (isPart(value) ? value : {});

const readPart = (frame: Uint8Array | undefined): Part =>
  part(JSON.parse(frame === undefined ? '{}' : new TextDecoder().decode(frame)));

/** The message in some frames; null when it is cut short, is not JSON, or its signature does not match. */
export function decodeMessage(key: string, frames: readonly Uint8Array[]): Message | null {
  const at = frames.findIndex((frame) => delimiter.equals(frame));
  const given = frames[at + 1];
  const parts = frames.slice(at + 2, at + 6);
  if (at < 0 || given === undefined || parts.length < 4) return null;
  const expected = Buffer.from(sign(key, parts));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  try {
    const [header, parent] = [readPart(parts[0]), readPart(parts[1])];
    const content = readPart(parts[3]);
    if (typeof header.msg_id !== 'string' || typeof header.msg_type !== 'string') return null;
    const asked = parent.msg_id;
    return {
      id: header.msg_id,
      type: header.msg_type,
      parent: typeof asked === 'string' ? asked : null,
      content,
      size: parts[3]?.length ?? 0,
    };
  } catch {
    return null;
  }
}
