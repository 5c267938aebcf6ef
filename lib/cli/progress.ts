export interface Progress {
  /** One more is done. */
  readonly step: () => Promise<void>;
  readonly stop: () => void;
}

type Bar = { update: (value: number) => void; stop: () => void };

/** Milliseconds before a bar is worth showing. */
const PATIENCE = 1000;

/** A progress bar over `total` documents that shows itself only on a terminal and only when the work takes longer than a second. */
export function startProgress(
  total: number,
  stream: NodeJS.WriteStream = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  const begun = now();
  let done = 0;
  let bar: Bar | null = null;

  const show = async (): Promise<Bar> => {
    const { SingleBar, Presets } = (await import('cli-progress')).default;
    // no handler for Ctrl-C: it would wait for a turn of the event loop that analysing never takes
    const options = { stream, gracefulExit: false, linewrap: true, clearOnComplete: true };
    const made = new SingleBar(
      { ...options, format: '{bar} {value}/{total} documents' },
      Presets.shades_classic,
    );
    made.start(total, done);
    return made;
  };

  return {
    step: async () => {
      done += 1;
      if (bar === null && stream.isTTY && now() - begun > PATIENCE) bar = await show();
      bar?.update(done);
    },
    stop: () => bar?.stop(),
  };
}
