/**
 * Stretches of a text: where each begins and ends, in turn, as UTF-16 offsets in order. None touches
 * the next.
 */
export type Stretches = readonly number[];

/** A record holds no more; beyond them the narrowest gaps are closed. */
const MOST_STRETCHES = 400;

/** Index of the stretch that ends before the narrowest gap. */
function narrowestGap(all: Stretches): number {
  let found = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 1; at + 1 < all.length; at += 2) {
    const gap = (all[at + 1] as number) - (all[at] as number);
    if (gap < least) {
      least = gap;
      found = at;
    }
  }
  return found;
}

/** The stretches and one more, joined with those it touches. */
export function withStretch(all: Stretches, start: number, end: number): Stretches {
  if (end <= start) return all;
  const before: number[] = [];
  const after: number[] = [];
  let [from, to] = [start, end];
  for (let at = 0; at + 1 < all.length; at += 2) {
    const [one, other] = [all[at] as number, all[at + 1] as number];
    if (other < from) before.push(one, other);
    else if (one > to) after.push(one, other);
    else {
      from = Math.min(from, one);
      to = Math.max(to, other);
    }
  }
  const together = [...before, from, to, ...after];
  while (together.length > 2 * MOST_STRETCHES) together.splice(narrowestGap(together), 2);
  return together;
}

/** What lies in either. */
export function together(one: Stretches, other: Stretches): Stretches {
  let all = one;
  for (let at = 0; at + 1 < other.length; at += 2) {
    all = withStretch(all, other[at] as number, other[at + 1] as number);
  }
  return all;
}

/** UTF-16 units in all of them, up to the end of the text. */
export function unitsIn(all: Stretches, end: number): number {
  let units = 0;
  for (let at = 0; at + 1 < all.length; at += 2) {
    const to = Math.min(end, all[at + 1] as number);
    units += Math.max(0, to - (all[at] as number));
  }
  return units;
}
