import { expect, test } from 'vitest';
import { type Recorded, recordOutput } from '../../lib/notebook/outputs.js';
import type { Part } from '../../lib/notebook/wire.js';

const record = (...messages: (readonly [type: string, content: Part])[]) => {
  const recorded: Recorded[] = [];
  for (const [type, content] of messages) {
    recordOutput(recorded, { id: 'm', type, parent: 'r', content, size: 0 });
  }
  return recorded.map(({ output }) => output);
};

const print = (name: string, text: string) => ['stream', { name, text }] as const;
const display = (text: string, id?: string, type = 'display_data') =>
  [
    type,
    { data: { 'text/plain': text }, metadata: {}, transient: id === undefined ? {} : { display_id: id } },
  ] as const;

test('neighbouring writes to one stream are one output', () => {
  expect(
    record(print('stdout', 'a\n'), print('stdout', 'b'), print('stderr', 'c'), print('stdout', 'd')),
  ).toEqual([
    { output_type: 'stream', name: 'stdout', text: 'a\nb' },
    { output_type: 'stream', name: 'stderr', text: 'c' },
    { output_type: 'stream', name: 'stdout', text: 'd' },
  ]);
});

test('an update replaces the display it names and no other; its id is not stored', () => {
  const outputs = record(
    display('one', 'x'),
    display('two', 'y'),
    display('new', 'x', 'update_display_data'),
  );
  expect(outputs).toEqual([
    { output_type: 'display_data', data: { 'text/plain': 'new' }, metadata: {} },
    { output_type: 'display_data', data: { 'text/plain': 'two' }, metadata: {} },
  ]);
});

test('an update of a display never seen adds nothing', () => {
  expect(record(display('late', 'z', 'update_display_data'))).toEqual([]);
});

test('results and errors are kept as nbformat has them', () => {
  expect(
    record(
      ['execute_result', { data: { 'text/plain': '2' }, metadata: {}, execution_count: 3 }],
      ['error', { ename: 'TypeError', evalue: 'no', traceback: ['a', 'b'] }],
    ),
  ).toEqual([
    { output_type: 'execute_result', data: { 'text/plain': '2' }, metadata: {}, execution_count: 3 },
    { output_type: 'error', ename: 'TypeError', evalue: 'no', traceback: ['a', 'b'] },
  ]);
});

test('messages without output add nothing', () => {
  expect(record(['status', { execution_state: 'busy' }], ['comm_open', {}])).toEqual([]);
});
