/** Tries at most: another program on the machine, or the collector, only ever makes a run slower. */
const TRIES = 6;
/** How much more than in proportion a linear task may take: caches grow cold, heaps are collected. */
const SLACK = 2;
/** Milliseconds of processor time that say nothing: the compiler's and the collector's. */
const NOISE = 100;

/** Milliseconds of processor time of this process, which other processes do not add to. */
function processorTime(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export interface Growth {
  /** Milliseconds of processor time at the short and at the long size, the best of some tries. */
  readonly short: number;
  readonly long: number;
  /** The longer one took at most so much longer as it is longer, with some slack. */
  readonly linear: boolean;
}

/**
 * How the time of a task grows with the size it is given: four times the size takes four times as
 * long when the task is linear, sixteen times when it is quadratic.
 * @param task done once at the short size before anything is counted.
 */
export function growth(task: (size: number) => unknown, short: number, long: number): Growth {
  task(short);
  let best: Growth = { short: Infinity, long: Infinity, linear: false };
  for (let tries = 0; tries < TRIES && !best.linear; tries += 1) {
    const shorter = Math.min(
      best.short,
      processorTime(() => task(short)),
    );
    const longer = Math.min(
      best.long,
      processorTime(() => task(long)),
    );
    const linear = longer <= shorter * (long / short) * SLACK + NOISE;
    best = { short: shorter, long: longer, linear };
  }
  return best;
}

export const grown = ({ short, long }: Growth): string =>
  `${Math.round(short)} → ${Math.round(long)} ms`;
