import type { SavedWord } from '../../domain/card';
import { CARD_KINDS, cardIdOf } from '../../domain/card-kind';
import type { WriteTransaction } from '../../storage/storage';
import type { Change } from './changes';
import { type Duplicate, merged } from './duplicates';

/** A card with its answers becomes that of another word. */
async function moveCard(transaction: WriteTransaction, from: string, to: string): Promise<void> {
  const card = await transaction.get('cards', from);
  if (!card) return;
  await transaction.put('cards', { ...card, id: to });
  const keys = (await transaction.keys('logs')) as readonly string[];
  for (const key of keys.filter((id) => id.startsWith(`${from}@`))) {
    const log = await transaction.get('logs', key);
    if (!log || log.deleted || log.cardId !== from) continue;
    const id = `${to}${key.slice(from.length)}`;
    await transaction.put('logs', { ...log, id, cardId: to, before: { ...log.before, id: to } });
    await transaction.remove('logs', key);
  }
}

/**
 * The cards of a word that goes: the word that stays gets those of kinds it has none of. Where both
 * have one, its own stays as it is: two schedules cannot be made one.
 */
async function giveCards(transaction: WriteTransaction, from: string, to: string): Promise<void> {
  for (const kind of CARD_KINDS) {
    const [given, own] = [cardIdOf(from, kind), cardIdOf(to, kind)];
    const card = await transaction.get('cards', given);
    if (!card || card.deleted) continue;
    const kept = await transaction.get('cards', own);
    if (!kept || kept.deleted) await moveCard(transaction, given, own);
    await transaction.remove('cards', given);
  }
}

/** The ids of the words in groups. */
export const idsIn = (groups: readonly Duplicate[]): readonly string[] =>
  groups.flat().map(({ id }) => id);

/** Makes one word of each group, as far as all of it is still there. */
export const merging =
  (groups: readonly Duplicate[]): Change =>
  async (transaction) => {
    for (const group of groups) {
      const now = await Promise.all(group.map(({ id }) => transaction.get('words', id)));
      const live = now.filter((word): word is SavedWord => word !== undefined && !word.deleted);
      const [keep, ...others] = live;
      if (!keep || live.length < group.length) continue;
      await transaction.put('words', merged([keep, ...others]));
      for (const { id } of others) {
        await giveCards(transaction, id, keep.id);
        await transaction.remove('words', id);
      }
    }
  };
