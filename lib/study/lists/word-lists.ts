import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WordList } from '../../domain/word-list';
import { createOutbox, type Failure, messageOf } from '../../storage/outbox';
import type { LearnerStorage, WriteTransaction } from '../../storage/storage';
import { type Undo, undoOf } from '../../storage/undo';

export type NewList = Pick<WordList, 'name' | 'levels' | 'words'>;

export interface WordListsState {
  readonly ready: boolean;
  /** The oldest first. */
  readonly lists: readonly WordList[];
  readonly failure: Failure | null;
  /** Reads the records and follows other tabs; returns how to stop. */
  readonly connect: () => () => void;
  /** Resolves when the list is on disk, and gives the way back. A list of that name is replaced. */
  readonly add: (list: NewList) => Promise<Undo>;
  readonly remove: (id: string) => Promise<Undo>;
}

const inOrder = (lists: readonly WordList[]): WordList[] =>
  [...lists].sort((one, other) => one.added - other.added || one.id.localeCompare(other.id));

/** The learner's own lists of words. What it shows is on disk. */
export function createWordLists(
  storage: LearnerStorage,
  clock: () => number = Date.now,
): StoreApi<WordListsState> {
  return createStore<WordListsState>()((set) => {
    const outbox = createOutbox((failure) => set({ failure }));
    const load = async () => {
      try {
        set({ lists: inOrder(await storage.lists.all()), ready: true });
      } catch (cause) {
        const retry = () => {
          set({ failure: null });
          load();
        };
        set({ failure: { message: messageOf(cause), retry } });
      }
    };
    const change = (work: (transaction: WriteTransaction) => Promise<void>): Promise<Undo> =>
      outbox.run(async () => {
        const { undo } = await storage.transact(['lists'], work);
        await load();
        return undoOf(storage, outbox, undo, 'together', load);
      });
    return {
      ready: false,
      lists: [],
      failure: null,
      connect() {
        const stop = storage.subscribe(({ store }) => {
          if (store === 'lists') load();
        });
        load();
        return stop;
      },
      add: (list) =>
        change(async (transaction) => {
          const added = clock();
          for (const key of await transaction.keys('lists')) {
            const current = await transaction.get('lists', key);
            if (current && !current.deleted && current.name === list.name) {
              await transaction.put('lists', { ...current, ...list });
              return;
            }
          }
          await transaction.put('lists', { id: crypto.randomUUID(), ...list, added });
        }),
      remove: (id) => change((transaction) => transaction.remove('lists', id)),
    };
  });
}
