import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeMessage, encodeMessage, request } from '../../lib/notebook/wire.js';

const content = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }));

test('what is encoded decodes to the same request', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), content, (key, session, type, body) => {
      const message = request(type, body);
      const frames = encodeMessage(key, session, message);
      const decoded = decodeMessage(key, [Buffer.from('routing'), ...frames]);
      expect(decoded).toMatchObject({ id: message.id, type, parent: null });
      expect(decoded?.content).toEqual(JSON.parse(JSON.stringify(body)));
    }),
  );
});

test('the parent travels with the message', () => {
  const message = { ...request('status', {}), parent: 'asked' };
  expect(decodeMessage('k', encodeMessage('k', 's', message))?.parent).toBe('asked');
});

test('a message under another key, changed, or cut short is dropped', () => {
  const frames = encodeMessage('key', 'session', request('stream', { text: 'a' }));
  expect(decodeMessage('other', frames)).toBeNull();
  const changed = frames.with(-1, new TextEncoder().encode('{"text":"b"}'));
  expect(decodeMessage('key', changed)).toBeNull();
  for (let length = 0; length < frames.length; length++) {
    expect(decodeMessage('key', frames.slice(0, length))).toBeNull();
  }
});
