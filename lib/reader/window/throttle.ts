/** Runs after so many milliseconds; returns what `cancel` takes. */
interface Clock {
  readonly set: (work: () => void, ms: number) => number;
  readonly cancel: (timer: number) => void;
}

/**
 * Work that is asked for in every frame and need not be done in each: it is done once, `ms` after
 * it was first asked for. Asking again costs nothing, which a frame in flight has little more of.
 */
export function atMostEvery(ms: number, work: () => void, clock: Clock) {
  let timer: number | null = null;
  return {
    ask: () => {
      timer ??= clock.set(() => {
        timer = null;
        work();
      }, ms);
    },
    stop: () => {
      if (timer !== null) clock.cancel(timer);
      timer = null;
    },
  };
}
