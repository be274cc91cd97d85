import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Encounter, SavedWord, WordStatus } from '../../domain/card';
import type { Retagging } from '../../domain/tags';
import { createOutbox, type Failure, messageOf } from '../../storage/outbox';
import type { ChangeNotice, LearnerStorage, StoreName } from '../../storage/storage';
import { type Undo, type UndoScope, undoOf } from '../../storage/undo';
import { madeOf } from './changed-words';
import {
  bringingIn,
  type Change,
  editing,
  givingMeaning,
  removing,
  type Saved,
  saving,
  settingStatus,
  tagging,
} from './changes';
import { onComingBack, WINDOW } from './coming-back';
import type { IncomingWord, NewWord, OwnWords } from './words';

export interface VocabularyState {
  /** False until the records have been read for the first time. */
  readonly ready: boolean;
  /** Every live record by id: saved words, and words of which only a status is known. */
  readonly words: ReadonlyMap<string, SavedWord>;
  readonly failure: Failure | null;
  /** Reads the records and follows other tabs; returns how to stop. */
  readonly connect: () => () => void;
  /**
   * Resolves when the word is on disk, as do the others, and gives the way back: each undo
   * restores the words, and their cards, as they were before.
   */
  readonly save: (word: NewWord, encounter: Encounter | null) => Promise<Undo>;
  /** The same for many words, each with where it was met: all are saved and taken back, or none. */
  readonly saveAll: (given: Saved) => Promise<Undo>;
  /** Takes the word and its cards away. */
  readonly remove: (id: string) => Promise<Undo>;
  readonly removeAll: (ids: readonly string[]) => Promise<Undo>;
  readonly setStatus: (words: readonly NewWord[], status: WordStatus) => Promise<Undo>;
  /** Words from a file, in their order, all in one step; those that are here stay as they are. */
  readonly bringIn: (words: readonly IncomingWord[]) => Promise<Undo>;
  /** What a word means in the learner's own words; '' for what the dictionary says. */
  readonly setMeaning: (id: string, gloss: string) => Promise<Undo>;
  /** All that a learner says of a word in their own words, in one step. */
  readonly edit: (id: string, own: OwnWords) => Promise<Undo>;
  readonly tag: (ids: readonly string[], how: Retagging) => Promise<Undo>;
  /**
   * Makes one word of several with these ids, cards and answers too.
   * @param work as `merging` has it, which comes with the page that asks for it: no first load waits
   */
  readonly merge: (ids: readonly string[], work: Change) => Promise<Undo>;
}

export type VocabularyStore = StoreApi<VocabularyState>;

/** More changed words than this, as a backup brings, are read all at once. */
const MOST_REREAD = 100;

/** The words with these as they were read last, without those found gone. */
function withRead(
  shown: ReadonlyMap<string, SavedWord>,
  records: readonly SavedWord[],
  gone: readonly string[],
): ReadonlyMap<string, SavedWord> {
  const words = new Map(shown);
  for (const id of gone) words.delete(id);
  for (const record of records) {
    // Another tab's later change may have been read already.
    if ((words.get(record.id)?.changed ?? 0) <= record.changed) words.set(record.id, record);
  }
  madeOf(words, shown, [...gone, ...records.map(({ id }) => id)]);
  return words;
}

/** The words with these ids that are on disk, and the ids of those that are not. */
async function readWords({ words }: LearnerStorage, ids: readonly string[]) {
  const records = await Promise.all(ids.map((id) => words.get(id)));
  const live = records.filter((record) => record !== undefined);
  const found = new Set(live.map((record) => record.id));
  return { live, gone: ids.filter((id) => !found.has(id)) };
}

const idsOf = (words: readonly { readonly word: NewWord }[]): string[] =>
  words.map(({ word }) => word.id);

/** Does something to words with these ids, and gives its undo. */
type Changing = (
  ids: readonly string[],
  scope: UndoScope,
  work: Change,
  stores?: readonly StoreName[],
) => Promise<Undo>;

type Actions = Omit<VocabularyState, 'ready' | 'words' | 'failure' | 'connect'>;

const actionsBy = (change: Changing): Actions => ({
  save: (word, encounter) => change([word.id], 'together', saving([{ word, met: encounter }])),
  saveAll: (given) => change(idsOf(given), 'together', saving(given)),
  remove: (id) => change([id], 'together', removing([id])),
  removeAll: (ids) => change(ids, 'each', removing(ids)),
  bringIn: (words) => change(idsOf(words), 'each', bringingIn(words)),
  setMeaning: (id, gloss) => change([id], 'together', givingMeaning(id, gloss)),
  edit: (id, own) => change([id], 'together', editing(id, own)),
  tag: (ids, how) => change(ids, 'each', tagging(ids, how)),
  merge: (ids, work) => change(ids, 'together', work, ['words', 'cards', 'logs']),
  setStatus: (words, status) =>
    change(
      words.map(({ id }) => id),
      'each',
      settingStatus(words, status),
    ),
});

/** What this store writes it shows itself; a restored backup comes in behind its back. */
const concerns = ({ store, elsewhere }: ChangeNotice, writing: boolean): boolean =>
  store === 'words' && (elsewhere || !writing);

/**
 * The learner's words. What it shows is on disk: a change appears after it has been written.
 * @param page tells when the learner comes back to it
 */
export function createVocabulary(
  storage: LearnerStorage,
  page: EventTarget | undefined = WINDOW,
): VocabularyStore {
  return createStore<VocabularyState>()((set, get) => {
    const outbox = createOutbox((failure) => set({ failure }));

    const reread = async (ids: readonly string[]) => {
      if (ids.length > MOST_REREAD) return load();
      const { live, gone } = await readWords(storage, ids);
      set({ words: withRead(get().words, live, gone) });
    };

    const load = async () => {
      try {
        const records = await storage.words.all();
        set({ ready: true, words: new Map(records.map((record) => [record.id, record])) });
      } catch (cause) {
        set({ failure: { message: messageOf(cause), retry: reload } });
      }
    };
    const reload = () => {
      set({ failure: null });
      load();
    };

    /** Runs `work` over words and cards in one transaction, shows the words, gives its undo. */
    const change: Changing = (ids, scope, work, stores = ['words', 'cards']) => {
      const time = Date.now();
      return outbox.run(async () => {
        const { undo } = await storage.transact(stores, async (transaction) =>
          work(transaction, { time, order: await transaction.next(['words']) }),
        );
        await reread(ids);
        return undoOf(storage, outbox, undo, scope, () => reread(ids));
      });
    };

    return {
      ready: false,
      words: new Map(),
      failure: null,
      connect() {
        const stop = storage.subscribe((notice) => {
          if (concerns(notice, outbox.pending() > 0)) reread(notice.keys as string[]).catch(load);
        });
        const stay = onComingBack(page, storage, load);
        load();
        return () => {
          stop();
          stay();
        };
      },
      ...actionsBy(change),
    };
  });
}
