import { applyReflow, type Reflow, type Reflowed, reflowOffsets } from '../../domain/reflow';
import type {
  Draft,
  LearnerStorage,
  StoredSource,
  StoredText,
  WriteTransaction,
} from '../../storage/storage';
import type { Undo } from '../../storage/undo';
import { normalise } from '../../text/normalise';
import { runningText } from '../../text/reflow/reflow';
import { describeOwnText } from './own-text';

/** How a text is laid out in paragraphs, and what its learner is told of that. */
interface Layout {
  readonly reflow?: Reflow;
  readonly reflowed?: Reflowed;
}

function layoutOf(pasted: string, asPasted = false): Layout {
  const found = runningText(pasted, asPasted);
  if (!found) return {};
  const { reflow, told } = found;
  return told ? { reflow, reflowed: told } : { reflow };
}

interface Pasted {
  readonly source: Draft<StoredSource>;
  readonly text: Pick<StoredText, 'info' | 'reflowed'>;
}

/** What is kept of a text that was just given, as running text where it was broken or spaced out. */
export function layOutPasted(id: string, given: string, now: number): Pasted {
  const pasted = normalise(given);
  const { reflow, reflowed } = layoutOf(pasted);
  return {
    source: { id, text: given, ...(reflow && { reflow }) },
    text: {
      info: describeOwnText(id, applyReflow(pasted, reflow), now),
      ...(reflowed && { reflowed }),
    },
  };
}

const STORES = [
  'texts',
  'sources',
  'positions',
  'words',
  'lookups',
  'corrections',
  'blocks',
] as const;

/** Moves the place read to, the places where words were met, and corrections of one place. */
async function movePlaces(
  transaction: WriteTransaction,
  id: string,
  moved: (offset: number) => number,
  length: number,
): Promise<void> {
  const position = await transaction.get('positions', id);
  if (position && !position.deleted) {
    const { read, offset } = position;
    await transaction.put('positions', {
      ...position,
      ...(read && { read: read.map(moved) }),
      offset: moved(offset),
      length,
    });
  }
  for (const key of await transaction.keys('words')) {
    const word = await transaction.get('words', key);
    if (!word || word.deleted || !word.encounters.some(({ textId }) => textId === id)) continue;
    const encounters = word.encounters.map((met) =>
      met.textId === id ? { ...met, offset: moved(met.offset) } : met,
    );
    await transaction.put('words', { ...word, encounters });
  }
  for (const key of await transaction.keys('lookups')) {
    const word = await transaction.get('lookups', key);
    if (!word || word.deleted || word.encounter.textId !== id) continue;
    const encounter = { ...word.encounter, offset: moved(word.encounter.offset) };
    await transaction.put('lookups', { ...word, encounter });
  }
  for (const key of await transaction.keys('corrections')) {
    const rule = await transaction.get('corrections', key);
    if (!rule || rule.deleted || rule.at?.textId !== id) continue;
    const at = { textId: id, offset: moved(rule.at.offset) };
    await transaction.put('corrections', { ...rule, at });
  }
}

/**
 * Lays a text out otherwise, in one transaction: what is kept of its places leads to the same
 * characters as before, and it is annotated anew. Nothing for a text that has been deleted.
 */
async function layOut(
  storage: LearnerStorage,
  id: string,
  wanted: (pasted: string) => Layout,
): Promise<Layout | null> {
  const { result } = await storage.transact(STORES, async (transaction) => {
    const source = await transaction.get('sources', id);
    const text = await transaction.get('texts', id);
    if (!source || source.deleted || !text || text.deleted) return null;
    const { reflow: before, ...given } = source;
    const { reflowed, run: _run, ...shown } = text;
    const pasted = normalise(source.text);
    const { reflow, reflowed: told } = wanted(pasted);
    const [from, to] = [reflowOffsets(before), reflowOffsets(reflow)];
    const moved = (offset: number) => to.running(from.pasted(offset));
    await transaction.put('sources', { ...given, ...(reflow && { reflow }) });
    await transaction.put('texts', { ...shown, annotation: null, ...(told && { reflowed: told }) });
    await movePlaces(transaction, id, moved, applyReflow(pasted, reflow).length);
    await transaction.purge('blocks', await transaction.keys('blocks', id));
    return { ...(before && { reflow: before }), ...(reflowed && { reflowed }) };
  });
  return result;
}

/**
 * Has a text stand in the lines and with the spaces it was pasted with. The place read to, words met
 * in it and corrections stay where they are.
 */
export async function keepAsPasted(storage: LearnerStorage, id: string): Promise<Undo> {
  const before = await layOut(storage, id, (pasted) => layoutOf(pasted, true));
  return async () => {
    const undone = before && (await layOut(storage, id, () => before));
    return undone ? { restored: 1, left: 0 } : { restored: 0, left: 1 };
  };
}
