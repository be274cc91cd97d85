import type { ReviewCard, SavedWord } from '../../domain/card';
import { type CardKind, cardIdOf } from '../../domain/card-kind';
import type { Draft } from '../../storage/storage';
import { canAsk } from '../cards/askable';
import type { StudyMoment } from '../review/clock';
import { daysOf } from '../review/older';
import { nextDayOf } from '../vocabulary/when-due';
import { isStudied } from '../vocabulary/words';

/** A word as a simulation begins with it. */
export interface DeckWord {
  /** Cards that have been asked, those of earlier kinds first. */
  readonly begun: readonly Draft<ReviewCard>[];
  /** How many more it has that were never asked. */
  readonly fresh: number;
}

export interface Deck {
  readonly words: readonly DeckWord[];
  /** Cards asked today for the first time. */
  readonly begunToday: number;
}

/** A card with the days it would be taken by now, whatever clock it was answered by. */
function asOf(card: ReviewCard, now: StudyMoment): Draft<ReviewCard> {
  const { firstDay, lastDay } = daysOf(card);
  return {
    ...card,
    firstDay,
    lastDay: Math.min(lastDay ?? now.day, now.day),
    dueDay: Math.max(now.day, nextDayOf(card, now)),
  };
}

/** The words studied with their cards of the kinds that are asked. */
export function deckOf(
  words: Iterable<SavedWord>,
  cards: ReadonlyMap<string, ReviewCard>,
  kinds: readonly CardKind[],
  now: StudyMoment,
): Deck {
  const deck: DeckWord[] = [];
  let begunToday = 0;
  for (const word of words) {
    if (!isStudied(word)) continue;
    const begun: Draft<ReviewCard>[] = [];
    let fresh = 0;
    for (const kind of kinds) {
      if (!canAsk(word, kind)) continue;
      const card = cards.get(cardIdOf(word.id, kind));
      if (card && card.reps > 0) begun.push(asOf(card, now));
      else fresh += 1;
    }
    begunToday += begun.filter(({ firstDay }) => firstDay === now.day).length;
    if (begun.length + fresh > 0) deck.push({ begun, fresh });
  }
  return { words: deck, begunToday };
}

/** How many cards have never been asked. */
export const waitingIn = ({ words }: Deck): number =>
  words.reduce((sum, { fresh }) => sum + fresh, 0);

/** What of a deck is played through, and how often. */
export interface Sample {
  readonly words: readonly DeckWord[];
  /** Cards asked today for the first time, as many of them as fall to these words. */
  readonly begunToday: number;
  /** The share of the deck that it is, above 0 to 1. */
  readonly share: number;
  /** A small deck is played through several times, for chance says much in it. */
  readonly runs: number;
}

/** Cards that are followed for each retention: as many as some tenths of a second allow. */
const FOLLOWED = 2_000;

/** A deck is played through until so many have been followed, at most so often. */
const LEAST_FOLLOWED = 1_000;
const MOST_RUNS = 20;

const firmness = ({ begun }: DeckWord): number => begun[0]?.stability ?? 0;

/**
 * Of a large deck every so many-th word in the order of its stability, so that the sample has as many
 * firm and weak and new words as the deck, in proportion.
 * @param days that are played through, with `newADay` cards begun on each
 */
export function sampleOf(deck: Deck, newADay: number, days: number): Sample {
  const { words, begunToday } = deck;
  const older = words.reduce((sum, { begun }) => sum + begun.length, 0);
  const asked = older + Math.min(waitingIn(deck), newADay * days);
  if (asked <= FOLLOWED) {
    const runs = Math.min(MOST_RUNS, Math.ceil(LEAST_FOLLOWED / Math.max(1, asked)));
    return { words, begunToday, share: 1, runs };
  }
  const sorted = [...words].sort((one, other) => firmness(one) - firmness(other));
  const count = Math.max(1, Math.round((words.length * FOLLOWED) / asked));
  const step = words.length / count;
  const taken = Array.from({ length: count }, (_, at) => sorted[Math.floor((at + 0.5) * step)]);
  const share = count / words.length;
  const some = taken.filter((word) => word !== undefined);
  return { words: some, begunToday: begunToday * share, share, runs: 1 };
}
