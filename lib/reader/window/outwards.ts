/**
 * What lies around a middle, nearest first, taking turns: the next one after it, the next one
 * before it, and so on. Both lists are in reading order.
 */
export function outwards<Item>(before: readonly Item[], after: readonly Item[]): Item[] {
  const backwards = [...before].reverse();
  const steps = Array.from({ length: Math.max(before.length, after.length) });
  return steps.flatMap((_, step) => [
    ...after.slice(step, step + 1),
    ...backwards.slice(step, step + 1),
  ]);
}
