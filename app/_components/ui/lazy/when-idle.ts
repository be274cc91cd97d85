/** Where browsers have no idle callback (Safari), this much later, in milliseconds. */
const LATER = 200;

/**
 * Does something when the browser has nothing better to do, at the latest after `patience`
 * milliseconds. Returns how to call it off.
 */
export function whenIdle(work: () => void, patience: number): () => void {
  const { requestIdleCallback, cancelIdleCallback } = window as Partial<Window>;
  if (requestIdleCallback && cancelIdleCallback) {
    const asked = requestIdleCallback(work, { timeout: patience });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(work, Math.min(LATER, patience));
  return () => clearTimeout(timer);
}
