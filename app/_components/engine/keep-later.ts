import { isWanted, keepDictionary } from './kept-dictionary';

/** Milliseconds after a text was asked for: by then its first page is read, not waited for. */
const LATER = 10_000;
/** Milliseconds within which a quiet moment is waited for. */
const QUIET_WITHIN = 10_000;

let planned = false;

const quietly = (work: () => void): void => {
  if (typeof requestIdleCallback === 'undefined') work();
  else requestIdleCallback(work, { timeout: QUIET_WITHIN });
};

/**
 * Has the dictionary kept, or brought up to date, when there is nothing else to do: once a page, and
 * not where the learner does not want it or saves data.
 */
export function keepLater(): void {
  if (planned || !isWanted()) return;
  planned = true;
  setTimeout(() => {
    // Whoever has turned it off meanwhile is heeded.
    quietly(() => {
      if (isWanted() && navigator.onLine) keepDictionary();
    });
  }, LATER);
}
