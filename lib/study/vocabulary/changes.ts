import type { Encounter, WordStatus } from '../../domain/card';
import { cardIdsOf, wordOfCard } from '../../domain/card-kind';
import type { Retagging } from '../../domain/tags';
import type { WriteTransaction } from '../../storage/storage';
import {
  broughtIn,
  edited,
  type IncomingWord,
  type Moment,
  meaning,
  type NewWord,
  type OwnWords,
  savedAt,
  statusSet,
  tagged,
} from './words';

/** Words to save, each with where it was met. */
export type Saved = readonly { readonly word: NewWord; readonly met: Encounter | null }[];

/** What is done in one transaction over words and cards. */
export type Change = (transaction: WriteTransaction, now: Moment) => Promise<void>;

/*
 * Where many words change at once all are asked for and written together: thousands would else wait
 * for the disk one by one.
 */

export const saving =
  (given: Saved): Change =>
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

/** Takes words away, each with its cards. */
export const removing =
  (ids: readonly string[]): Change =>
  async (transaction) => {
    const gone = new Set(ids);
    const cards = (await transaction.keys('cards')) as readonly string[];
    await Promise.all([
      ...ids.map((id) => transaction.remove('words', id)),
      ...cards
        .filter((id) => gone.has(wordOfCard(id)))
        .map((id) => transaction.remove('cards', id)),
    ]);
  };

export const settingStatus =
  (words: readonly NewWord[], status: WordStatus): Change =>
  async (transaction, now) => {
    const once = new Map(words.map((word) => [word.id, word]));
    await Promise.all(
      [...once.values()].map(async (word) => {
        const next = statusSet(await transaction.get('words', word.id), word, status, now);
        if (next) await transaction.put('words', next);
      }),
    );
  };

export const bringingIn =
  (words: readonly IncomingWord[]): Change =>
  async (transaction, now) => {
    await Promise.all(
      words.map(async (incoming, at) => {
        const moment = { ...now, order: now.order + at };
        const current = await transaction.get('words', incoming.word.id);
        const next = broughtIn(current, incoming, moment);
        if (next) await transaction.put('words', next);
      }),
    );
  };

export const givingMeaning =
  (id: string, gloss: string): Change =>
  async (transaction) => {
    const next = meaning(await transaction.get('words', id), gloss);
    if (next) await transaction.put('words', next);
  };

export const editing =
  (id: string, own: OwnWords): Change =>
  async (transaction) => {
    const next = edited(await transaction.get('words', id), own);
    if (next) await transaction.put('words', next);
  };

export const tagging =
  (ids: readonly string[], how: Retagging): Change =>
  async (transaction) => {
    await Promise.all(
      ids.map(async (id) => {
        const current = await transaction.get('words', id);
        const next = current?.deleted ? undefined : tagged(current, how);
        if (next) await transaction.put('words', next);
      }),
    );
  };
