import { untilLoaded } from '../../ui/lazy/until-loaded';
import type { MakeWatcher, Watcher } from './watcher';

/**
 * Watches with code that comes when it is wanted: few browsers are still in need of it. Without
 * network the text far from the start stays plain until it has come.
 */
export const watchLazily: MakeWatcher = (windowing) => {
  let giveUp: (() => void) | undefined;
  let watcher: Watcher | undefined;
  const waiting = new Set<(watcher: Watcher) => void>();
  const come = (code: typeof import('./watch-intersection')) => {
    const made = code.watchByIntersection(windowing);
    watcher = made;
    for (const begin of waiting) begin(made);
    waiting.clear();
  };
  return {
    watch: (chapter, sections) => {
      if (watcher) return watcher.watch(chapter, sections);
      giveUp ??= untilLoaded(() => import('./watch-intersection'), come);
      let stop = (): void => void waiting.delete(begin);
      const begin = (made: Watcher) => {
        stop = made.watch(chapter, sections);
      };
      waiting.add(begin);
      return () => stop();
    },
    stop: () => {
      giveUp?.();
      giveUp = undefined;
      waiting.clear();
      watcher?.stop();
    },
  };
};
