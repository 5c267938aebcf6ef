import { type Message, type Part, part } from './wire.js';

/** An output as nbformat 4 stores it. */
export type Output =
  | { readonly output_type: 'stream'; readonly name: string; readonly text: string }
  | { readonly output_type: 'display_data'; readonly data: Part; readonly metadata: Part }
  | {
      readonly output_type: 'execute_result';
      readonly data: Part;
      readonly metadata: Part;
      readonly execution_count: number | null;
    }
  | {
      readonly output_type: 'error';
      readonly ename: string;
      readonly evalue: string;
      readonly traceback: readonly string[];
    };

/** An output with the id by which a later message may replace it; the id itself is never stored. */
export interface Recorded {
  readonly output: Output;
  readonly display: string | null;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The output that a message of the kernel describes; null for messages that describe none. */
export function readOutput({ type, content }: Message): Output | null {
  const bundle = { data: part(content.data), metadata: part(content.metadata) };
  switch (type) {
    case 'stream':
      return { output_type: 'stream', name: text(content.name), text: text(content.text) };
    case 'display_data':
    case 'update_display_data':
      return { output_type: 'display_data', ...bundle };
    case 'execute_result': {
      const count = content.execution_count;
      return {
        output_type: 'execute_result',
        ...bundle,
        execution_count: typeof count === 'number' ? count : null,
      };
    }
    case 'error': {
      const lines = content.traceback;
      return {
        output_type: 'error',
        ename: text(content.ename),
        evalue: text(content.evalue),
        traceback: Array.isArray(lines) ? lines.map(text) : [],
      };
    }
    default:
      return null;
  }
}

/**
 * Takes one more message into a cell's outputs, in place because a cell may print a hundred thousand times:
 * neighbouring writes to the same stream become one output, an update replaces the display it names, every other
 * output is added. Messages without output change nothing.
 */
export function recordOutput(recorded: Recorded[], message: Message): void {
  const output = readOutput(message);
  if (output === null) return;
  const display = textOrNull(part(message.content.transient).display_id);
  if (message.type === 'update_display_data') {
    for (const [index, each] of recorded.entries()) {
      if (display !== null && each.display === display) recorded[index] = { output, display };
    }
    return;
  }
  const last = recorded.at(-1)?.output;
  if (output.output_type === 'stream' && last?.output_type === 'stream' && last.name === output.name) {
    recorded[recorded.length - 1] = { output: { ...last, text: last.text + output.text }, display: null };
  } else {
    recorded.push({ output, display });
  }
}
