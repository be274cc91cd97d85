import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LookedUpWord } from '../../domain/looked-up';
import { createOutbox, type Failure, messageOf } from '../../storage/outbox';
import type { LearnerStorage } from '../../storage/storage';
import { type Undo, undoOf } from '../../storage/undo';
import { outworn } from './lookups';

export interface InboxState {
  readonly ready: boolean;
  /** Every word that was opened and not put away. */
  readonly lookups: readonly LookedUpWord[];
  readonly failure: Failure | null;
  /** Reads the records and follows other tabs; returns how to stop. */
  readonly connect: () => () => void;
  /** Puts words away: they are counted anew. Resolves when that is on disk, and gives the way back. */
  readonly putAway: (ids: readonly string[]) => Promise<Undo>;
}

/** The words that were looked up. What it shows is on disk. */
export function createInbox(
  storage: LearnerStorage,
  clock: () => number = Date.now,
): StoreApi<InboxState> {
  return createStore<InboxState>()((set) => {
    const outbox = createOutbox((failure) => set({ failure }));
    const load = async () => {
      try {
        set({ lookups: await storage.lookups.all(), ready: true });
      } catch (cause) {
        const retry = () => {
          set({ failure: null });
          load();
        };
        set({ failure: { message: messageOf(cause), retry } });
      }
    };
    const forget = async () => {
      const ids = outworn(await storage.lookups.all(), clock());
      if (ids.length === 0) return;
      await storage.transact(['lookups'], (transaction) => transaction.purge('lookups', ids));
    };
    return {
      ready: false,
      lookups: [],
      failure: null,
      connect() {
        const stop = storage.subscribe(({ store }) => {
          if (store === 'lookups') load();
        });
        // What cannot be forgotten now is forgotten another day.
        load()
          .then(forget)
          .catch(() => undefined);
        return stop;
      },
      putAway: (ids) =>
        outbox.run(async () => {
          const { undo } = await storage.transact(['lookups'], async (transaction) => {
            for (const id of ids) await transaction.remove('lookups', id);
          });
          return undoOf(storage, outbox, undo, 'each', load);
        }),
    };
  });
}
