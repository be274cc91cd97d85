/** Milliseconds before code that did not come is asked for again; the last one over and over. */
const PAUSES = [1_000, 3_000, 10_000, 30_000] as const;

export interface Waiting {
  /** Tells of `online`: the browser's window, unless given. */
  readonly events?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  /** Called each time the code did not come. */
  readonly onMissing?: () => void;
}

/**
 * Code that nobody pressed a button for: asked for until it comes, after growing pauses and at once
 * when the browser is online again. A failed `import()` is asked anew by calling it anew: the
 * bundler's runtime keeps no rejected promise.
 * @returns how to give up; `onLoaded` is not called after that.
 */
export function untilLoaded<Code>(
  load: () => Promise<Code>,
  onLoaded: (code: Code) => void,
  { events = window, onMissing }: Waiting = {},
): () => void {
  let failures = 0;
  let asking = false;
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    over = true;
    clearTimeout(timer);
    events.removeEventListener('online', ask);
  };
  const came = (code: Code) => {
    if (over) return;
    stop();
    onLoaded(code);
  };
  const failed = () => {
    asking = false;
    if (over) return;
    timer = setTimeout(ask, PAUSES[Math.min(failures, PAUSES.length - 1)]);
    failures += 1;
    onMissing?.();
  };
  function ask(): void {
    if (asking || over) return;
    asking = true;
    clearTimeout(timer);
    load().then(came, failed);
  }
  events.addEventListener('online', ask);
  ask();
  return stop;
}
