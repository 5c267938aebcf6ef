/**
 * A module to preload into a child process so that it cannot outlive its parent: a thread of its own looks twice
 * a second whether the parent is still there. A thread, because a cell that loops forever never lets the child's
 * own timers run, and a parent that is killed outright cannot stop anybody.
 *
 * @param parent id of the process to live and die with
 * @returns a `data:` address for `node --import`
 */
export function leashTo(parent: number): string {
  const watch = `
    const gone = () => {
      try { process.kill(${parent}, 0); return false; } catch (error) { return error.code === 'ESRCH'; }
    };
    setInterval(() => { if (gone()) process.kill(process.pid, 'SIGKILL'); }, 500);`;
  const preload = `
    import { isMainThread, Worker } from 'node:worker_threads';
    if (isMainThread) new Worker(${JSON.stringify(watch)}, { eval: true }).unref();`;
  return `data:text/javascript,${encodeURIComponent(preload)}`;
}
