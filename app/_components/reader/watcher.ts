import type { Nearness } from '@/lib/reader/nearness';
import type { Section } from '@/lib/reader/outline';

/** Tells `nearness` which sections approach the screen and which leave it. */
export interface Watcher {
  /** Watches a chapter's sections; returns how to stop. */
  readonly watch: (chapter: Element, sections: readonly Section[]) => () => void;
  readonly stop: () => void;
}

export type MakeWatcher = (nearness: Nearness) => Watcher;
