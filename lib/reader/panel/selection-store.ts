import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PanelPage } from './pages';
import type { Selection } from './selection-words';

/** The hot store: which word is current (keyboard) and what the panel shows. */
export interface SelectionState {
  /** Offset of the word the keyboard stands on. */
  readonly current: number | null;
  /** Steps taken in the panel; the last is shown, none means closed. */
  readonly trail: readonly PanelPage[];
  readonly moveTo: (offset: number | null) => void;
  /** @param tapped where in the word, in the text's offsets; its beginning where nothing says so. */
  readonly open: (offset: number, tapped?: number) => void;
  /** The open word begins elsewhere now: the learner's rules cut it otherwise. */
  readonly relocate: (offset: number) => void;
  /** Opens a stretch of text the learner selected. */
  readonly openSelection: (selection: Selection) => void;
  /** Opens a spelling from within the panel; `back` returns. */
  readonly follow: (surface: string) => void;
  readonly back: () => void;
  readonly close: () => void;
}

export type SelectionStore = StoreApi<SelectionState>;

export const createSelectionStore = (): SelectionStore =>
  createStore<SelectionState>()((set) => ({
    current: null,
    trail: [],
    moveTo: (offset) => set({ current: offset }),
    open: (offset, tapped = offset) =>
      set({ current: offset, trail: [{ kind: 'token', offset, tapped }] }),
    relocate: (offset) =>
      set(({ current, trail: [root, ...rest] }) =>
        root?.kind === 'token'
          ? { current: offset, trail: [{ ...root, offset }, ...rest] }
          : { current },
      ),
    openSelection: (selection) => set({ trail: [{ kind: 'selection', selection }] }),
    follow: (surface) => set(({ trail }) => ({ trail: [...trail, { kind: 'surface', surface }] })),
    back: () => set(({ trail }) => ({ trail: trail.slice(0, -1) })),
    close: () => set({ trail: [] }),
  }));

/** Offset of the word of the text the panel hangs on; null when it is closed. */
export function openOffset({ trail }: SelectionState): number | null {
  const [root] = trail;
  if (root?.kind === 'selection') return root.selection.span.start;
  return root?.kind === 'token' ? root.offset : null;
}
