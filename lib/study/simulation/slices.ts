/** Milliseconds of work after which others get their turn: half a frame. */
const SLICE = 8;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Runs what yields now and then in slices of half a frame, so that the page answers meanwhile.
 * @param clock milliseconds that only go on
 * @returns what it returns; null where it was called off
 */
export async function inSlices<Result>(
  work: Generator<void, Result>,
  signal: AbortSignal,
  clock: () => number = () => performance.now(),
): Promise<Result | null> {
  let since = clock();
  while (!signal.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    if (clock() - since < SLICE) continue;
    await turn();
    since = clock();
  }
  return null;
}
