import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Encounter, SavedWord, WordStatus } from '../../domain/card';
import { cardIdsOf } from '../../domain/card-kind';
import { createOutbox, type Failure, messageOf } from '../../storage/outbox';
import type { ChangeNotice, LearnerStorage, WriteTransaction } from '../../storage/storage';
import { type Undo, type UndoScope, undoOf } from '../../storage/undo';
import {
  broughtIn,
  type IncomingWord,
  type Moment,
  meaning,
  type NewWord,
  savedAt,
  statusSet,
} from './words';

/** Words to save, each with where it was met. */
type Saved = readonly { readonly word: NewWord; readonly met: Encounter | null }[];

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
  readonly setStatus: (words: readonly NewWord[], status: WordStatus) => Promise<Undo>;
  /** Words from a file, in their order, all in one step; those that are here stay as they are. */
  readonly bringIn: (words: readonly IncomingWord[]) => Promise<Undo>;
  /** What a word means in the learner's own words. */
  readonly setMeaning: (id: string, gloss: string) => Promise<Undo>;
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
  return words;
}

/** The words with these ids that are on disk, and the ids of those that are not. */
async function readWords({ words }: LearnerStorage, ids: readonly string[]) {
  const records = await Promise.all(ids.map((id) => words.get(id)));
  const live = records.filter((record) => record !== undefined);
  const found = new Set(live.map((record) => record.id));
  return { live, gone: ids.filter((id) => !found.has(id)) };
}

/** What is done in one transaction over words and cards. */
type Work = (transaction: WriteTransaction, now: Moment) => Promise<void>;

const saving =
  (given: Saved): Work =>
  async (transaction, now) => {
    for (const [index, { word, met }] of given.entries()) {
      const current = await transaction.get('words', word.id);
      // The undo of a first save takes the word off; not when it has been reviewed since.
      if (!current?.saved || current.deleted) {
        for (const id of cardIdsOf(word.id)) await transaction.watch('cards', id);
      }
      // In the order in which they were given.
      const moment = { ...now, order: now.order + index };
      await transaction.put('words', savedAt(current, word, met, moment));
    }
  };

const removing =
  (id: string): Work =>
  async (transaction) => {
    await transaction.remove('words', id);
    for (const cardId of cardIdsOf(id)) await transaction.remove('cards', cardId);
  };

const settingStatus =
  (words: Iterable<NewWord>, status: WordStatus): Work =>
  async (transaction, now) => {
    for (const word of words) {
      const next = statusSet(await transaction.get('words', word.id), word, status, now);
      if (next) await transaction.put('words', next);
    }
  };

const idsOf = (words: readonly { readonly word: NewWord }[]): string[] =>
  words.map(({ word }) => word.id);

const bringingIn =
  (words: readonly IncomingWord[]): Work =>
  async (transaction, now) => {
    // All are asked for and written at once: thousands would else wait for the disk one by one.
    await Promise.all(
      words.map(async (incoming, at) => {
        const moment = { ...now, order: now.order + at };
        const current = await transaction.get('words', incoming.word.id);
        const next = broughtIn(current, incoming, moment);
        if (next) await transaction.put('words', next);
      }),
    );
  };

const givingMeaning =
  (id: string, gloss: string): Work =>
  async (transaction) => {
    const next = meaning(await transaction.get('words', id), gloss);
    if (next) await transaction.put('words', next);
  };

/** What this store writes it shows itself; a restored backup comes in behind its back. */
const concerns = ({ store, elsewhere }: ChangeNotice, writing: boolean): boolean =>
  store === 'words' && (elsewhere || !writing);

/** The learner's words. What it shows is on disk: a change appears after it has been written. */
export function createVocabulary(storage: LearnerStorage): VocabularyStore {
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
    const change = (ids: readonly string[], scope: UndoScope, work: Work): Promise<Undo> => {
      const time = Date.now();
      return outbox.run(async () => {
        const { undo } = await storage.transact(['words', 'cards'], async (transaction) =>
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
        load();
        return stop;
      },
      save: (word, encounter) => change([word.id], 'together', saving([{ word, met: encounter }])),
      saveAll: (given) => change(idsOf(given), 'together', saving(given)),
      remove: (id) => change([id], 'together', removing(id)),
      bringIn: (words) => change(idsOf(words), 'each', bringingIn(words)),
      setMeaning: (id, gloss) => change([id], 'together', givingMeaning(id, gloss)),
      setStatus: (words, status) => {
        const given = new Map(words.map((word) => [word.id, word]));
        return change([...given.keys()], 'each', settingStatus(given.values(), status));
      },
    };
  });
}
