import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Forms } from '../../domain/script';

/** A word that was opened, and the place it was opened at. */
export interface LookedUp extends Forms {
  /** First gloss as shown then. */
  readonly gloss: string;
  readonly textId: string;
  readonly textTitle: string;
  /** `/read/slug` or `/texts/id`. */
  readonly href: string;
  readonly offset: number;
}

export interface HistoryState {
  /** The latest first, each word once. */
  readonly items: readonly LookedUp[];
  readonly add: (item: LookedUp) => void;
  readonly clear: () => void;
}

export type HistoryStore = StoreApi<HistoryState>;

/** Text kept for one sitting: a tab's session storage. Both may throw where it is switched off. */
export interface SittingStorage {
  read(): string | null;
  write(text: string): void;
}

/** A long evening's words; older ones leave. */
const MOST = 200;

const isItem = (value: unknown): value is LookedUp => {
  const item = value as Partial<Record<keyof LookedUp, unknown>> | null;
  if (typeof item !== 'object' || item === null || !Number.isSafeInteger(item.offset)) return false;
  const texts = [item.traditional, item.simplified, item.gloss, item.textId, item.href];
  return [...texts, item.textTitle].every((field) => typeof field === 'string');
};

function readItems(sitting: SittingStorage): readonly LookedUp[] {
  try {
    const items: unknown = JSON.parse(sitting.read() ?? '[]');
    return Array.isArray(items) ? items.filter(isItem).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/**
 * Words looked up in this sitting, over all texts and reloads of one tab. What cannot be kept is
 * only forgotten at the end of the page: history is a convenience, not the learner's work.
 */
export function createHistory(sitting: SittingStorage): HistoryStore {
  return createStore<HistoryState>()((set, get) => {
    const keep = (items: readonly LookedUp[]) => {
      set({ items });
      try {
        sitting.write(JSON.stringify(items));
      } catch {
        // Session storage is full or switched off.
      }
    };
    return {
      items: readItems(sitting),
      add: (item) => {
        const others = get().items.filter(({ traditional }) => traditional !== item.traditional);
        keep([item, ...others].slice(0, MOST));
      },
      clear: () => keep([]),
    };
  });
}
