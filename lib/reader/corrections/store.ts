import { createStore, type StoreApi } from 'zustand/vanilla';
import { grown } from '../../domain/card';
import { inOrder } from '../../domain/correction/order';
import { type Correction, plainCorrection } from '../../domain/engine';
import { createOutbox, type Failure, messageOf, type Outbox } from '../../storage/outbox';
import type { LearnerStorage, StoredCorrection, WriteTransaction } from '../../storage/storage';
import { revert, type Undo } from '../../storage/undo';
import { changeRules, isLost, markOutdated, RULE_STORES } from './built-in';
import { type CorrectionDraft, correctionId, mergeCorrection, supersededBy } from './corrections';

export interface CorrectionsState {
  /** False until the records have been read for the first time. */
  readonly ready: boolean;
  /** Every live rule, the latest last: the order in which they apply. */
  readonly list: readonly StoredCorrection[];
  readonly failure: Failure | null;
  /** Reads the records and follows other tabs and restored backups; returns how to stop. */
  readonly connect: () => () => void;
  /**
   * Resolves when the rule is on disk, as do the others, to the way to take it back. `here` is where
   * the learner stands: a rule for everywhere replaces the one for that place.
   */
  readonly save: (draft: CorrectionDraft, here?: Correction['at']) => Promise<Undo>;
  /** Writes rules exactly as they are: those of an imported file, or changed in the list. */
  readonly saveAll: (rules: readonly Correction[]) => Promise<Undo>;
  readonly remove: (id: string) => Promise<Undo>;
}

export type CorrectionsStore = StoreApi<CorrectionsState>;

type Work = (transaction: WriteTransaction) => Promise<void>;

/** Writes one rule over what it says the same of, and in place of the one it supersedes. */
const saving =
  (id: string, old: string | null, draft: CorrectionDraft): Work =>
  async (transaction) => {
    const order = await transaction.next(['corrections']);
    if (old) await transaction.remove('corrections', old);
    const current = await transaction.get('corrections', id);
    const earlier = current && !current.deleted ? plainCorrection(current) : undefined;
    await transaction.put('corrections', { ...mergeCorrection(earlier, draft), order });
  };

/** Writes rules as they are, in their order after all others. */
const savingAll =
  (rules: Iterable<Correction>): Work =>
  async (transaction) => {
    let order = await transaction.next(['corrections']);
    for (const rule of rules) {
      await transaction.put('corrections', { ...rule, order });
      order = grown(order);
    }
  };

/** Texts in which rules are built that are lost, or have changed, are to be annotated anew. */
async function outdateLost(
  storage: LearnerStorage,
  before: readonly StoredCorrection[],
  now: readonly StoredCorrection[],
): Promise<void> {
  const after = new Map(now.map((rule) => [rule.id, rule]));
  const lost = before.filter((rule) => isLost(rule, after.get(rule.id)));
  if (lost.length === 0) return;
  await storage.transact(RULE_STORES, (transaction) => markOutdated(transaction, lost));
}

/** Changes rules in one transaction, shows them by `read`, and gives the way back. */
function createChange(storage: LearnerStorage, outbox: Outbox, read: () => Promise<void>) {
  return (ids: readonly string[], work: Work): Promise<Undo> =>
    outbox.run(async () => {
      const { undo } = await changeRules(storage, ids, work);
      await read();
      // Texts are not taken back: they are annotated anew under whatever rules hold then.
      const log = undo.filter(({ store }) => store === 'corrections');
      return () =>
        outbox.run(async () => {
          const { result } = await changeRules(storage, ids, (transaction) =>
            revert(transaction, log, 'together'),
          );
          await read();
          return result;
        });
    });
}

/** The learner's rules. What it shows is on disk: a change appears after it has been written. */
export function createCorrections(storage: LearnerStorage): CorrectionsStore {
  return createStore<CorrectionsState>()((set, get) => {
    const outbox = createOutbox((failure) => set({ failure }));
    const read = async () => set({ ready: true, list: inOrder(await storage.corrections.all()) });
    const load = () => read().catch((cause) => set({ failure: failed(cause) }));
    const failed = (cause: unknown): Failure => ({ message: messageOf(cause), retry: load });
    const change = createChange(storage, outbox, read);

    /** What a restored backup took away behind the store's back is still built into texts. */
    const follow = async () => {
      const before = get().list;
      await read();
      await outdateLost(storage, before, get().list);
    };
    return {
      ready: false,
      list: [],
      failure: null,
      connect() {
        const stop = storage.subscribe((notice) => {
          if (notice.store !== 'corrections') return;
          if (notice.elsewhere) load();
          // What this store writes it shows itself.
          else if (outbox.pending() === 0) follow().catch(load);
        });
        load();
        return stop;
      },
      save: (draft, here) => {
        const id = correctionId(draft);
        const old = supersededBy(draft, here);
        return change([id, ...(old ? [old] : [])], saving(id, old, draft));
      },
      saveAll: (rules) => {
        const given = new Map(rules.map((rule) => [rule.id, plainCorrection(rule)]));
        return change([...given.keys()], savingAll(given.values()));
      },
      remove: (id) => change([id], (transaction) => transaction.remove('corrections', id)),
    };
  });
}
