import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Encounter, SavedWord, WordStatus } from '../domain/card';
import { createOutbox, type Failure, messageOf } from '../storage/outbox';
import type { LearnerStorage } from '../storage/storage';
import { type NewWord, savedAt, statusSet } from './words';

export interface VocabularyState {
  /** False until the records have been read for the first time. */
  readonly ready: boolean;
  /** Every live record by id: saved words, and words of which only a status is known. */
  readonly words: ReadonlyMap<string, SavedWord>;
  readonly failure: Failure | null;
  /** Reads the records and follows other tabs; returns how to stop. */
  readonly connect: () => () => void;
  /** Resolves when the word is on disk, as do the others. */
  readonly save: (word: NewWord, encounter: Encounter | null) => Promise<void>;
  /** Takes the word and its card away; `restore` brings both back as they were. */
  readonly remove: (id: string) => Promise<void>;
  readonly restore: (id: string) => Promise<void>;
  readonly setStatus: (words: readonly NewWord[], status: WordStatus) => Promise<void>;
}

export type VocabularyStore = StoreApi<VocabularyState>;

/** The learner's words. What it shows is on disk: a change appears after it has been written. */
export function createVocabulary(storage: LearnerStorage): VocabularyStore {
  return createStore<VocabularyState>()((set, get) => {
    const outbox = createOutbox((failure) => set({ failure }));

    const absorb = (records: readonly SavedWord[], gone: readonly string[] = []) => {
      const words = new Map(get().words);
      for (const id of gone) words.delete(id);
      for (const record of records) {
        // Another tab's later change may have been read already.
        if ((words.get(record.id)?.changed ?? 0) <= record.changed) words.set(record.id, record);
      }
      set({ words });
    };

    const reread = async (ids: readonly string[]) => {
      const records = await Promise.all(ids.map((id) => storage.words.get(id)));
      const live = records.filter((record) => record !== undefined);
      const found = new Set(live.map((record) => record.id));
      const gone = ids.filter((id) => !found.has(id));
      absorb(live, gone);
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

    const change = (ids: readonly string[], next: Parameters<typeof storage.words.updateAll>[1]) =>
      outbox.run(async () => absorb(await storage.words.updateAll(ids, next)));

    return {
      ready: false,
      words: new Map(),
      failure: null,
      connect() {
        const stop = storage.subscribe((notice) => {
          if (notice.store !== 'words') return;
          // What this store writes it shows itself; a restored backup comes in behind its back.
          if (!notice.elsewhere && outbox.pending() > 0) return;
          reread(notice.keys as readonly string[]).catch(load);
        });
        load();
        return stop;
      },
      save: (word, encounter) => {
        const now = Date.now();
        return change([word.id], (current) => savedAt(current, word, encounter, now));
      },
      remove: (id) =>
        outbox.run(async () => {
          await storage.write([
            { store: 'words', remove: id },
            { store: 'cards', remove: id },
          ]);
          absorb([], [id]);
        }),
      restore: (id) =>
        outbox.run(async () => {
          await storage.cards.update(id, (current) => current);
          const word = await storage.words.update(id, (current) => current);
          absorb(word ? [word] : []);
        }),
      setStatus: (words, status) => {
        const now = Date.now();
        const given = new Map(words.map((word) => [word.id, word]));
        return change([...given.keys()], (current, key) => {
          const word = given.get(String(key));
          return word && statusSet(current, word, status, now);
        });
      },
    };
  });
}
