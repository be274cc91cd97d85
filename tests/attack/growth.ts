/** Best of so many runs: another program on the machine only ever makes a run slower. */
const RUNS = 3;

/** Milliseconds of processor time of this process, which other processes do not add to. */
function processorTime(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export interface Growth {
  /** Milliseconds of processor time at the short and at the long size. */
  readonly short: number;
  readonly long: number;
  /** How many times as long the long one took. */
  readonly ratio: number;
}

/**
 * How the time of a task grows with the size it is given. Twice the size takes twice as long
 * when the task is linear, four times as long when it is quadratic.
 * @param task done once for each measurement, after one run that is not counted.
 */
export function growth(task: (size: number) => unknown, short: number, long: number): Growth {
  task(short);
  let best = { short: Infinity, long: Infinity };
  for (let run = 0; run < RUNS; run += 1) {
    best = {
      short: Math.min(
        best.short,
        processorTime(() => task(short)),
      ),
      long: Math.min(
        best.long,
        processorTime(() => task(long)),
      ),
    };
  }
  return { ...best, ratio: best.long / best.short };
}
