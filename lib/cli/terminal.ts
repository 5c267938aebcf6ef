import { errorCode, explainError } from '../files/reasons.js';
import { MemconError } from '../messages.js';

/**
 * A reader who stops listening (`memcon … | head`) is no error: what is left to say is dropped. Any other fault of
 * stdout, a full disk say, is named; the files are written by then.
 */
export function survivePipes(): void {
  process.stdout.on('error', (error) => {
    if (errorCode(error) !== 'EPIPE') complain(null, `cannot print the summary: ${explainError(error)}`);
  });
  process.stderr.on('error', () => {});
}

/** File names and documents may hold codes that move the cursor or reverse the text: they are shown as �. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');

export const say = (...lines: readonly string[]): void => {
  for (const line of lines) process.stdout.write(`${printable(line)}\n`);
};

/** One line on stderr: `memcon: FILE: message`. */
export const complain = (path: string | null, message: string): void => {
  process.stderr.write(`${printable(['memcon', ...(path === null ? [] : [path]), message].join(': '))}\n`);
};

const debugging = (): boolean => (process.env.MEMCON_DEBUG ?? '') !== '';

/** Says what went wrong: an input's own message, or one line that asks to report a fault of memcon's. */
export function complainOf(error: unknown): void {
  if (error instanceof MemconError) complain(error.path, error.message);
  else {
    const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    complain(null, `unexpected error (${name}); please report it. MEMCON_DEBUG=1 shows where it happened`);
  }
  showStack(error);
}

/** With MEMCON_DEBUG set, where an error comes from. */
export function showStack(error: unknown): void {
  if (debugging() && error instanceof Error) process.stderr.write(`${error.stack}\n`);
}
