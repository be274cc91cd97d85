/**
 * Milliseconds without a sign of the reader after which nobody is there: a screen of 300 characters,
 * read slowly and without a touch, takes two minutes.
 */
export const IDLE_AFTER = 120_000;

/** Follows whether somebody is reading, and for how long. */
export interface Attention {
  /** Somebody moved, scrolled, tapped or pressed a key. @param now milliseconds that only go on */
  readonly sign: (now: number) => void;
  /** The page is looked at no more: nothing counts until the next sign. */
  readonly leave: (now: number) => void;
  /** Milliseconds read since the last time this was asked. */
  readonly take: (now: number) => number;
}

/**
 * Time counts from a sign of the reader on, for as long as a screen takes to be read; a break longer
 * than that counts as far. A page left, or a machine that slept, reads nothing.
 */
export function attention(): Attention {
  /** The last sign; null while nobody is there. */
  let last: number | null = null;
  /** Counted up to here. */
  let upTo = 0;
  let sum = 0;
  const count = (now: number) => {
    if (last === null) return;
    const end = Math.min(now, last + IDLE_AFTER);
    sum += Math.max(0, end - upTo);
    upTo = Math.max(upTo, end);
  };
  return {
    sign(now) {
      count(now);
      last = now;
      upTo = now;
    },
    leave(now) {
      count(now);
      last = null;
    },
    take(now) {
      count(now);
      const taken = sum;
      sum = 0;
      return taken;
    },
  };
}
