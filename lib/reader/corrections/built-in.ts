import { grown } from '../../domain/card';
import { applyReflow } from '../../domain/reflow';
import type { LearnerStorage, StoredCorrection, WriteTransaction } from '../../storage/storage';
import { normalise } from '../../text/normalise';

/** What a change of rules reads and writes. */
export const RULE_STORES = ['corrections', 'texts', 'sources'] as const;

const SAID = ['pinyin', 'entryId', 'sense', 'name'] as const;

/**
 * True where a rule said something that nothing says any more: a text annotated under it still
 * shows that, for rules only add to what the server built in.
 */
export function isLost(
  before: StoredCorrection | undefined,
  after: StoredCorrection | undefined,
): before is StoredCorrection {
  if (!before || before.deleted) return false;
  if (!after || after.deleted) return true;
  return (
    before.words.join('|') !== after.words.join('|') ||
    SAID.some((field) => before[field] !== undefined && after[field] === undefined)
  );
}

/** Ids of the texts in which one of the rules may be built in. */
async function holding(
  transaction: WriteTransaction,
  lost: readonly StoredCorrection[],
): Promise<ReadonlySet<string>> {
  const held = new Set(lost.flatMap(({ at }) => (at ? [at.textId] : [])));
  const everywhere = lost.filter(({ at }) => !at);
  if (everywhere.length === 0) return held;
  for (const key of await transaction.keys('sources')) {
    const source = await transaction.get('sources', key);
    if (!source || source.deleted) continue;
    const text = applyReflow(normalise(source.text), source.reflow);
    if (everywhere.some(({ surface }) => text.includes(surface))) held.add(source.id);
  }
  return held;
}

/**
 * Has own texts in which rules that went are built in annotated anew; until then they are read as
 * they are. In the transaction that changes the rules, over `RULE_STORES`.
 */
export async function markOutdated(
  transaction: WriteTransaction,
  lost: readonly StoredCorrection[],
): Promise<void> {
  if (lost.length === 0) return;
  for (const id of await holding(transaction, lost)) {
    const text = await transaction.get('texts', id);
    // One that nobody began to annotate will be annotated under the rules there are then.
    if (!text || text.deleted || (text.annotation === null && !text.run)) continue;
    await transaction.put('texts', { ...text, outdated: grown(text.outdated ?? 0) });
  }
}

/** Changes rules, and marks the texts that hold what they said before, in one transaction. */
export async function changeRules<Result>(
  storage: LearnerStorage,
  ids: readonly string[],
  work: (transaction: WriteTransaction) => Promise<Result>,
) {
  return storage.transact(RULE_STORES, async (transaction) => {
    const rules = () => Promise.all(ids.map((id) => transaction.get('corrections', id)));
    const before = await rules();
    const result = await work(transaction);
    const after = await rules();
    await markOutdated(
      transaction,
      before.filter((rule, index) => isLost(rule, after[index])) as StoredCorrection[],
    );
    return result;
  });
}
