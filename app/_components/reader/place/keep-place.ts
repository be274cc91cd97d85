/** A place is written down this long after the last scroll, in milliseconds. */
const DEBOUNCE = 400;

/** Has the place written down whenever the text has come to rest. Returns how to stop. */
export function keepPlace(write: () => void): () => void {
  let moved = false;
  let timer = 0;
  let since = 0;
  const keep = () => {
    moved = false;
    write();
  };
  const settle = () => {
    timer = 0;
    const left = DEBOUNCE - (performance.now() - since);
    if (left <= 0) keep();
    else timer = window.setTimeout(settle, left);
  };
  // A frame in flight has no time to spare: timers are not moved, but looked at when they end.
  const scrolled = () => {
    moved = true;
    since = performance.now();
    timer ||= window.setTimeout(settle, DEBOUNCE);
  };
  // Looking where the text stands has a page that is being left styled and laid out once more,
  // and the next one waits for that: only where something would be lost.
  const hidden = () => {
    if (document.visibilityState === 'hidden' && moved) keep();
  };
  timer = window.setTimeout(settle, DEBOUNCE);
  window.addEventListener('scroll', scrolled, { passive: true, capture: true });
  document.addEventListener('visibilitychange', hidden);
  return () => {
    window.clearTimeout(timer);
    window.removeEventListener('scroll', scrolled, { capture: true });
    document.removeEventListener('visibilitychange', hidden);
  };
}
