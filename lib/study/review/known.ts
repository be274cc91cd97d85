import {
  isKnownByReview,
  type ReviewCard,
  type SavedWord,
  type WordState,
} from '../../domain/card';
import { CARD_KINDS, cardIdOf, kindOfCard, wordOfCard } from '../../domain/card-kind';
import type { WriteTransaction } from '../../storage/storage';

/** What a card says of how firmly its word sits. */
type Memory = Pick<ReviewCard, 'state' | 'stability'>;

/**
 * The memory that decides whether a word is known: to recognise it is what reading takes. A word that
 * is not asked so has the firmest of its other cards in its place.
 * @param card as it is after the answer, and written
 */
export async function memoryOf(transaction: WriteTransaction, card: ReviewCard): Promise<Memory> {
  if (kindOfCard(card.id) === 'recognise') return card;
  const ids = CARD_KINDS.map((kind) => cardIdOf(wordOfCard(card.id), kind));
  const [recognised, ...others] = await Promise.all(ids.map((id) => transaction.get('cards', id)));
  if (recognised && !recognised.deleted) return recognised;
  return others.reduce<Memory>(
    (best, other) => (other && !other.deleted && isFirmer(other, best) ? other : best),
    card,
  );
}

const inReview = ({ state }: Memory): boolean => state === 2;

const isFirmer = (one: Memory, other: Memory): boolean =>
  inReview(one) && (!inReview(other) || one.stability > other.stability);

/** The state of a word, without what else is known of it. */
export const stateOf = ({ status, knownSince, statusBy }: WordState): WordState => ({
  status,
  ...(knownSince === undefined ? {} : { knownSince }),
  ...(statusBy ? { statusBy } : {}),
});

/**
 * The state that an answer brings a word to: known where its memory holds for `knownFrom` days, to be
 * learned again where it no longer does. What the learner has set themselves stays.
 * @param knownFrom days of stability; 0 where answers change no state
 * @param time milliseconds since the epoch
 * @returns null where the word stays as it is
 */
export function stateAfter(
  word: SavedWord,
  memory: Memory,
  knownFrom: number,
  time: number,
): WordState | null {
  if (knownFrom === 0 || word.statusBy === 'learner') return null;
  const holds = inReview(memory) && memory.stability >= knownFrom;
  if (isKnownByReview(word)) return holds ? null : { status: 'learning' };
  return holds && word.status !== 'known' && word.status !== 'ignored'
    ? { status: 'known', knownSince: time, statusBy: 'review' }
    : null;
}

/** Whether a word still has the state that an answer gave it, which found it in another. */
export const stillAsLeft = (word: WordState, before: WordState): boolean =>
  isKnownByReview(before)
    ? word.status === 'learning' && word.statusBy === undefined
    : isKnownByReview(word);
