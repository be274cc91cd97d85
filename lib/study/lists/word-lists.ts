import { createStore, type StoreApi } from 'zustand/vanilla';
import { MOST_LISTED, type WordList } from '../../domain/word-list';
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
  /** Puts words at the end of the list of that name, which is made where there is none. */
  readonly addWords: (name: string, ids: readonly string[]) => Promise<Undo>;
}

const inOrder = (lists: readonly WordList[]): WordList[] =>
  [...lists].sort((one, other) => one.added - other.added || one.id.localeCompare(other.id));

async function listCalled(
  name: string,
  transaction: WriteTransaction,
): Promise<WordList | undefined> {
  const keys = await transaction.keys('lists');
  const lists = await Promise.all(keys.map((key) => transaction.get('lists', key)));
  return lists.find((list) => list && !list.deleted && list.name === name);
}

/** The list with words at its end that it has not yet, of no level, as many as a list may have. */
function withWords<List extends NewList>(list: List, ids: readonly string[]): List {
  const here = new Set(list.words.map(([id]) => id));
  const more = ids.filter((id) => !here.has(id)).map((id) => [id, -1] as const);
  return { ...list, words: [...list.words, ...more].slice(0, MOST_LISTED) };
}

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
          const current = await listCalled(list.name, transaction);
          if (current) await transaction.put('lists', { ...current, ...list });
          else await transaction.put('lists', { id: crypto.randomUUID(), ...list, added });
        }),
      addWords: (name, ids) =>
        change(async (transaction) => {
          const added = clock();
          const current = await listCalled(name, transaction);
          const list = current ?? { id: crypto.randomUUID(), name, levels: [], words: [], added };
          await transaction.put('lists', withWords(list, ids));
        }),
      remove: (id) => change((transaction) => transaction.remove('lists', id)),
    };
  });
}
