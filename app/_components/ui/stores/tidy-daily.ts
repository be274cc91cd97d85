import type { LearnerStorage } from '@/lib/storage/storage';

/** When it was last done, milliseconds since the epoch. */
const MARK = 'hangjian-tidied';
const DAY = 86_400_000;
/** Milliseconds after a start in which a learner only wants to read. */
const SETTLED = 10_000;
/** Longest wait for an idle moment, in milliseconds. */
const PATIENCE = 5_000;

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has no idle callback.
    const { requestIdleCallback: ask } = window as Partial<Window>;
    if (ask) ask(() => resolve(), { timeout: PATIENCE });
    else setTimeout(resolve, 100);
  });

/** A browser may refuse even this; then it is done at each start. */
function lastTime(): number {
  try {
    return Number(window.localStorage.getItem(MARK));
  } catch {
    return 0;
  }
}

function remember(now: number): void {
  try {
    window.localStorage.setItem(MARK, String(now));
  } catch {
    // It is done again at the next start.
  }
}

/**
 * Has storage tidied once a day, some time after the start and in idle moments. What fails is done
 * at another start. Returns how to call it off.
 */
export function tidyDaily(storage: LearnerStorage): () => void {
  const timer = setTimeout(() => {
    const now = Date.now();
    // A mark from the future was set by a clock that has since been put right.
    if (Math.abs(now - lastTime()) < DAY) return;
    storage.tidy(now, idle).then(
      () => remember(now),
      () => undefined,
    );
  }, SETTLED);
  return () => clearTimeout(timer);
}
