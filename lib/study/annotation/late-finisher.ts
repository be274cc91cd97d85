import { finishing } from './annotating';
import type { Finisher, FinishTools } from './finish-texts';

/** Milliseconds before code that did not come is asked for again. */
const AGAIN = 30_000;

/** A finisher whose code comes when the first text is owed something: most visits never need it. */
export function lateFinisher(tools: FinishTools) {
  let started = false;
  let wanted = false;
  let finisher: Promise<Finisher> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wake = () => {
    if (!started) return;
    wanted = true;
    clearTimeout(timer);
    finisher ??= finishing().then((code) => code.finishTexts(tools));
    finisher.then(
      (made) => made.wake(),
      () => {
        finisher = null;
        if (started) timer = setTimeout(wake, AGAIN);
      },
    );
  };
  return {
    wake,
    /** Returns how to stop. */
    start() {
      started = true;
      // The finisher listens too, but its code may not have come while there was no network.
      const online = () => {
        if (finisher === null && wanted) wake();
      };
      tools.events?.addEventListener('online', online);
      return () => {
        started = false;
        tools.events?.removeEventListener('online', online);
        clearTimeout(timer);
        finisher?.then((made) => made.stop()).catch(() => undefined);
        finisher = null;
      };
    },
  };
}
