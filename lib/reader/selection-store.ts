import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PanelPage } from './panel';

/** The hot store: which word is current (keyboard) and what the panel shows. */
export interface SelectionState {
  /** Offset of the word the keyboard stands on. */
  readonly current: number | null;
  /** Steps taken in the panel; the last is shown, none means closed. */
  readonly trail: readonly PanelPage[];
  /** Words looked up in this sitting, latest first, by offset. */
  readonly history: readonly number[];
  readonly moveTo: (offset: number | null) => void;
  readonly open: (offset: number) => void;
  /** Opens a spelling from within the panel; `back` returns. */
  readonly follow: (surface: string) => void;
  readonly back: () => void;
  readonly close: () => void;
}

export type SelectionStore = StoreApi<SelectionState>;

const HISTORY = 200;

export const createSelectionStore = (): SelectionStore =>
  createStore<SelectionState>()((set) => ({
    current: null,
    trail: [],
    history: [],
    moveTo: (offset) => set({ current: offset }),
    open: (offset) =>
      set(({ history }) => ({
        current: offset,
        trail: [{ kind: 'token', offset }],
        history: [offset, ...history.filter((other) => other !== offset)].slice(0, HISTORY),
      })),
    follow: (surface) => set(({ trail }) => ({ trail: [...trail, { kind: 'surface', surface }] })),
    back: () => set(({ trail }) => ({ trail: trail.slice(0, -1) })),
    close: () => set({ trail: [] }),
  }));

/** Offset of the word of the text the panel hangs on; null when it is closed. */
export function openOffset({ trail }: SelectionState): number | null {
  const [root] = trail;
  return root?.kind === 'token' ? root.offset : null;
}
