/** Tells whether the page that a connection belongs to is shown or put away. */
export interface Presence {
  /** Counts how often the page was put away. */
  readonly departures: () => number;
  /** Resolves at once, or when a page that is put away is shown again. */
  readonly shown: () => Promise<void>;
  /** Gives the transaction up should the page be put away before it ends. */
  readonly hold: (transaction: IDBTransaction) => void;
}

/**
 * A page that is left may be kept as it stands, to be shown again on "back". WebKit keeps its open
 * transactions too, and every other page waits for them as long as that one is kept (WebKitGTK
 * 2.50). So such a page gives up what it has begun, and begins nothing: it is told of it before it
 * is told that it is hidden, when places are written down.
 * @param page the window, or nothing where there is none
 */
export function presenceOf(page: EventTarget | undefined): Presence {
  const open = new Set<IDBTransaction>();
  let departures = 0;
  let back: Promise<void> | undefined;
  let come: () => void = () => undefined;

  const leave = (event: Event) => {
    if (!(event as PageTransitionEvent).persisted || back) return;
    departures += 1;
    back = new Promise((resolve) => (come = resolve));
    for (const transaction of open) {
      try {
        transaction.abort();
      } catch {
        // It has been committed, and needs nothing of this page any more.
      }
    }
  };
  page?.addEventListener('pagehide', leave);
  page?.addEventListener('pageshow', () => {
    back = undefined;
    come();
  });

  return {
    departures: () => departures,
    shown: async () => back,
    hold(transaction) {
      open.add(transaction);
      const ended = () => open.delete(transaction);
      transaction.addEventListener('complete', ended);
      transaction.addEventListener('abort', ended);
    },
  };
}
