import type { LibraryStore } from '@/lib/study/texts/library';

/** Milliseconds that words wait for texts at most: where a disk is slow, both are. */
const PATIENCE = 500;

/** Once what has been drawn is on the screen. */
const painted = (then: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};

/**
 * Begins when the learner's texts have been read and are on the screen: to take years of words from
 * the disk holds up a page longer than all else at a start. A page in the background begins as well.
 * @param begin returns how to end what it began
 * @returns how to end it, begun or not
 */
export function afterTexts(library: LibraryStore, begin: () => () => void): () => void {
  let end = () => {};
  let begun = false;
  const start = () => {
    if (begun) return;
    begun = true;
    stop();
    end = begin();
  };
  let noFrame = () => {};
  const onRead = () => {
    unsubscribe();
    noFrame = painted(start);
  };
  // No frame comes while a page is hidden.
  const timer = setTimeout(start, PATIENCE);
  const unsubscribe = library.subscribe((state) => {
    if (state.ready) onRead();
  });
  const stop = () => {
    clearTimeout(timer);
    unsubscribe();
    noFrame();
  };
  if (library.getState().ready) onRead();
  return () => {
    begun = true;
    stop();
    end();
  };
}
