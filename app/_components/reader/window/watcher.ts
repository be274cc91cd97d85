import type { Section } from '@/lib/reader/text/outline';
import type { Windowing } from '@/lib/reader/window/windowing';

/** Tells `windowing` which sections approach the screen and which leave it. */
export interface Watcher {
  /** Watches a chapter's sections; returns how to stop. */
  readonly watch: (chapter: Element, sections: readonly Section[]) => () => void;
  readonly stop: () => void;
}

export type MakeWatcher = (windowing: Windowing) => Watcher;
