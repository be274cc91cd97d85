import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Correction } from '../domain/engine';
import { createOutbox, type Failure, messageOf } from '../storage/outbox';
import type { LearnerStorage, StoredCorrection } from '../storage/storage';
import { type CorrectionDraft, correctionId, mergeCorrection, supersededBy } from './corrections';

export interface CorrectionsState {
  /** False until the records have been read for the first time. */
  readonly ready: boolean;
  /** Every live rule in order of change, the latest last: the order in which they apply. */
  readonly list: readonly StoredCorrection[];
  readonly failure: Failure | null;
  /** Reads the records and follows other tabs; returns how to stop. */
  readonly connect: () => () => void;
  /**
   * Resolves when the rule is on disk, as do the others. `here` is where the learner stands: a rule
   * for everywhere replaces the one for that place.
   */
  readonly save: (draft: CorrectionDraft, here?: Correction['at']) => Promise<void>;
  /** Writes rules exactly as they are, an imported file's or those an undo brings back. */
  readonly saveAll: (rules: readonly Correction[]) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly restore: (id: string) => Promise<void>;
}

export type CorrectionsStore = StoreApi<CorrectionsState>;

const inOrder = (list: readonly StoredCorrection[]): readonly StoredCorrection[] =>
  [...list].sort((a, b) => a.changed - b.changed || (a.id < b.id ? -1 : 1));

/** Without the stamps of the record it was. */
function plainRule(rule: Correction | undefined): Correction | undefined {
  if (!rule) return undefined;
  const { id, surface, words, pinyin, entryId, name, at } = rule;
  return {
    id,
    surface,
    words,
    ...(pinyin === undefined ? {} : { pinyin }),
    ...(entryId === undefined ? {} : { entryId }),
    ...(name === undefined ? {} : { name }),
    ...(at === undefined ? {} : { at }),
  };
}

/** The learner's rules. What it shows is on disk: a change appears after it has been written. */
export function createCorrections(storage: LearnerStorage): CorrectionsStore {
  return createStore<CorrectionsState>()((set) => {
    const outbox = createOutbox((failure) => set({ failure }));
    const read = async () => set({ ready: true, list: inOrder(await storage.corrections.all()) });

    const load = () => {
      read().catch((cause) => set({ failure: { message: messageOf(cause), retry: load } }));
    };

    /** Own texts in which the rule was built in are annotated again when they are next opened. */
    const forget = async (rule: StoredCorrection | undefined) => {
      if (!rule || rule.at) return;
      const sources = await storage.sources.all();
      const holding = sources.filter(({ text }) => text.includes(rule.surface));
      await storage.texts.updateAll(
        holding.map(({ id }) => id),
        (text) =>
          text && !text.deleted && text.annotation ? { ...text, annotation: null } : undefined,
      );
    };

    return {
      ready: false,
      list: [],
      failure: null,
      connect() {
        const stop = storage.subscribe((notice) => {
          if (notice.store === 'corrections' && notice.elsewhere) load();
        });
        load();
        return stop;
      },
      save: (draft, here) =>
        outbox.run(async () => {
          const old = supersededBy(draft, here);
          if (old) await storage.corrections.remove(old);
          await storage.corrections.update(correctionId(draft), (current) =>
            mergeCorrection(current?.deleted ? undefined : current, draft),
          );
          await read();
        }),
      saveAll: (rules) =>
        outbox.run(async () => {
          const given = new Map(rules.map((rule) => [rule.id, rule]));
          await storage.corrections.updateAll([...given.keys()], (_current, id) =>
            plainRule(given.get(String(id))),
          );
          await read();
        }),
      remove: (id) =>
        outbox.run(async () => {
          const rule = await storage.corrections.get(id);
          await storage.corrections.remove(id);
          await forget(rule);
          await read();
        }),
      restore: (id) =>
        outbox.run(async () => {
          await storage.corrections.update(id, (current) => current);
          await read();
        }),
    };
  });
}
