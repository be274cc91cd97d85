/**
 * The first index at which `past` holds, where it holds for every later one too; `count` when it
 * holds for none. Asks some log2(count) times, for answers that are dear: boxes of elements.
 */
export function firstWhere(count: number, past: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (past(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
