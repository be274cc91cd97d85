import type { MakeWatcher, Watcher } from './watcher';

/** Watches with code that comes when it is wanted: few browsers are still in need of it. */
export const watchLazily: MakeWatcher = (windowing) => {
  let coming: Promise<Watcher> | undefined;
  return {
    watch: (chapter, sections) => {
      let over = false;
      let stop = () => {
        over = true;
      };
      coming ??= import('./watch-intersection').then((code) => code.watchByIntersection(windowing));
      coming.then(
        (watcher) => {
          if (!over) stop = watcher.watch(chapter, sections);
        },
        // Without network the text far from the start stays plain until the page is opened again.
        () => undefined,
      );
      return () => stop();
    },
    stop: () => void coming?.then(({ stop }) => stop()).catch(() => undefined),
  };
};
