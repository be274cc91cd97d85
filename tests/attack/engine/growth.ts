/** Tries at most: another program on the machine, or the collector, only ever makes a run slower. */
const TRIES = 6;
/** How much more than in proportion a linear task may take: caches grow cold, heaps are collected. */
const SLACK = 2;
/** The same from one size to twice as long a one, where a quadratic task takes twice as much more. */
const SLACK_OF_TWICE = 1.5;
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
  /** Milliseconds of processor time at the shorter and at the longer size, the best of some tries. */
  readonly short: number;
  readonly long: number;
  /** The longer one took at most so much longer as it is longer, with some slack. */
  readonly linear: boolean;
}

function measured(
  task: (size: number) => unknown,
  short: number,
  long: number,
  slack: number,
): Growth {
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
    const linear = longer <= shorter * (long / short) * slack + NOISE;
    best = { short: shorter, long: longer, linear };
  }
  return best;
}

/**
 * How the time of a task grows with the size it is given: four times the size takes four times as
 * long when the task is linear, sixteen times when it is quadratic. From some size on the heap has to
 * be collected, which is a step and no growth; so what seems to grow too fast is measured again from
 * the longer size to twice as long a one.
 * @param task done once at the shorter size before anything is counted.
 */
export function growth(task: (size: number) => unknown, short: number, long: number): Growth {
  const found = measured(task, short, long, SLACK);
  return found.linear ? found : measured(task, long, 2 * long, SLACK_OF_TWICE);
}

export const grown = ({ short, long }: Growth): string =>
  `${Math.round(short)} → ${Math.round(long)} ms`;
