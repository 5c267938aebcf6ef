/** What is said when a notebook cannot be run; each names the place and the remedy. */
export const notebookProblem = {
  'not-found': () => 'no such notebook; check the path',
  unreadable: (reason: string) => `cannot be read: ${reason}`,
  'not-json': (reason: string) =>
    `not a notebook: the file is not JSON (${reason}); save it again from Jupyter or VS Code`,
  'not-a-notebook': () =>
    'not a notebook of format 4: no list of cells; save it again from JupyterLab 4 or VS Code',
  'old-format': (version: string) =>
    `a notebook of format ${version}; convert it: jupyter nbconvert --to notebook --nbformat 4 FILE`,
  'no-code': () => 'the notebook has no code cells, so there is nothing to run',
  'other-language': (kernel: string) =>
    `the notebook is made for the kernel "${kernel}"; only TypeScript notebooks (kernel "tslab") are run: run this one in Jupyter, or choose the kernel "tslab" there and rewrite its cells`,
  'kernel-not-started': (reason: string) =>
    `the notebook kernel did not start (${reason}); check the installation: npm install, then try again`,
  'kernel-ended': (cell: string) =>
    `${cell}: the kernel ended while it ran (process.exit, or out of memory); nothing was written`,
  'cell-failed': (cell: string, error: string) => `${cell}: ${error}; nothing was written`,
  'package-not-found': (name: string) =>
    `; install it where the notebook can find it: npm install ${name} in the notebook's folder or above it${name === 'memcon' ? " (in memcon's own checkout: npm run build)" : ''}`,
  'cell-too-long': (cell: string, seconds: number) =>
    `${cell}: still running after ${seconds} s and was stopped; look for a loop that does not end, or allow more time with --timeout SECONDS`,
  'output-too-long': (cell: string, megabytes: number) =>
    `${cell}: more than ${megabytes} MB of output and was stopped; print less`,
} as const;

/** How a cell is named in a message: its number among the code cells, and its first line of code. */
export function nameCell(n: number, source: string): string {
  const line =
    source
      .split('\n')
      .map((each) => each.trim())
      .find((each) => each !== '' && !each.startsWith('//')) ?? '';
  return `code cell ${n} ("${line.length > 60 ? `${line.slice(0, 59)}…` : line}")`;
}
