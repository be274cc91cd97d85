/** Marks the panel's entry in `history.state`; what an entry holds outlives a reload. */
const MARK = 'hangjianPanel';

/** What of `window.history` this needs. */
export interface Entries {
  readonly state: unknown;
  pushState(data: unknown, unused: string): void;
  go(delta: number): void;
}

export interface PanelEntryOptions {
  readonly entries: Entries;
  /** Address of the current entry. */
  readonly href: () => string;
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

export interface PanelEntry {
  /** To be called as the panel opens, before anything else can happen. */
  readonly opened: () => void;
  /** To be called when a step through the history has ended (`popstate`, or `pageshow`). */
  readonly arrived: () => void;
}

/** Within its page only the part after # of an address differs. */
const pageOf = (href: string): string => href.split('#', 1)[0] ?? '';

const isMarked = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && MARK in state;

/**
 * Lets the browser's Back close the panel: a second entry of the same address, added when a panel
 * first opens.
 *
 * It stays when the panel closes and serves the next one. A page cannot drop an entry, only step
 * back, and that ends some time later: a Back pressed meanwhile counts from the entry that is being
 * left, and walks out; a link followed meanwhile is called off. CloseWatcher hears Escape and
 * Android's Back but no Back of a desktop browser, and the Navigation API lets no page hold a step
 * into another document; this way is the same in every browser. For the learner the two entries
 * are one page: a step between them with no panel to close goes on the same way at once.
 */
export function createPanelEntry({ entries, href, isOpen, close }: PanelEntryOptions): PanelEntry {
  const look = () => ({ href: href(), marked: isMarked(entries.state) });
  let here = look();
  /**
   * A step of our own has yet to end. Until then no other is made: where Back and Forward were both
   * pressed at once, the steps would answer each other for ever.
   */
  let stepping = false;
  const home = pageOf(here.href);
  return {
    opened() {
      // The address is another page's while that one is on its way: nothing to come back from.
      if (pageOf(href()) !== home) return;
      if (!isMarked(entries.state)) {
        try {
          // Next keeps its own state in the entry; without it a step back would reload the page.
          entries.pushState({ ...(entries.state as object | null), [MARK]: true }, '');
        } catch {
          // Safari refuses the hundredth entry in half a minute. The word opens nevertheless.
        }
      }
      here = look();
      stepping = false;
    },
    arrived() {
      const before = here;
      here = look();
      const own = stepping;
      stepping = false;
      if (isOpen()) {
        if (!here.marked) close();
        return;
      }
      if (here.href !== before.href || here.marked === before.marked) return;
      if (own) return;
      stepping = true;
      entries.go(here.marked ? 1 : -1);
    },
  };
}
