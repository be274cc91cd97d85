import { inSequence, type ReviewCard, type SavedWord } from '@/lib/domain/card';
import { CARD_KINDS, type CardKind, cardIdOf, kindOfCard } from '@/lib/domain/card-kind';
import { canAsk } from '@/lib/study/cards/askable';
import { type StudyMoment, startOfStudyDay } from '@/lib/study/review/clock';
import { daysOf } from '@/lib/study/review/older';
import { type DueQueue, isMisdated } from '@/lib/study/review/queue';
import { STANDARD, type StudySettings } from '@/lib/study/review/settings';
import { keepApart } from '@/lib/study/review/siblings';
import { isStudied } from '@/lib/study/vocabulary/words';

/** A review card is due on a day, from its first moment on; one in its steps at an instant. */
function isDue(card: ReviewCard, now: StudyMoment): boolean {
  const { dueDay } = daysOf(card);
  return dueDay === null ? card.due <= now.time : dueDay <= now.day;
}

/** The first instant at which one of these cards, none of which is due, will be. */
function firstDue(cards: readonly ReviewCard[], { rollover }: StudyMoment): number {
  let instant = Number.POSITIVE_INFINITY;
  let day = Number.POSITIVE_INFINITY;
  for (const card of cards) {
    const { dueDay } = daysOf(card);
    if (dueDay === null) instant = Math.min(instant, card.due);
    else day = Math.min(day, dueDay);
  }
  return Number.isFinite(day) ? Math.min(instant, startOfStudyDay(day, rollover)) : instant;
}

/** A card that was never asked. */
interface Fresh {
  readonly id: string;
  readonly word: SavedWord;
}

/** The cards of the words studied by what they wait for. */
interface Sorted {
  /** In their steps of minutes, and due. */
  readonly steps: ReviewCard[];
  /** Review cards that are due. */
  readonly reviews: ReviewCard[];
  /** Of words never asked each the first card, and of the others each the next that was never asked. */
  readonly first: Fresh[];
  readonly further: Fresh[];
  readonly later: ReviewCard[];
  /** Ids of the cards answered today. */
  readonly answered: string[];
  /** How many of those were asked for the first time. */
  readonly begun: number;
}

const isInSteps = (card: ReviewCard): boolean => card.state === 1 || card.state === 3;

const byDue = (one: ReviewCard, other: ReviewCard): number =>
  one.due - other.due || (one.id < other.id ? -1 : 1);

/** In the order they were saved. */
const bySaving = ({ word: one }: Fresh, { word: other }: Fresh): number =>
  inSequence(one, other, one.added, other.added) || one.id.localeCompare(other.id);

/** The kinds that are asked, and those that have been: what they were asked today still counts. */
function kindsToLookAt(
  kinds: readonly CardKind[],
  cards: ReadonlyMap<string, ReviewCard>,
): readonly CardKind[] {
  const asked = new Set(kinds);
  for (const id of cards.keys()) asked.add(kindOfCard(id));
  return CARD_KINDS.filter((kind) => asked.has(kind));
}

function sortOut(
  words: Iterable<SavedWord>,
  cards: ReadonlyMap<string, ReviewCard>,
  now: StudyMoment,
  kinds: readonly CardKind[],
): Sorted {
  const lists = { steps: [], reviews: [], first: [], further: [], later: [], answered: [] };
  const sorted: Omit<Sorted, 'begun'> = lists;
  let begun = 0;
  const sort = (card: ReviewCard, isAsked: boolean) => {
    const { firstDay, lastDay } = daysOf(card);
    if (lastDay === now.day) sorted.answered.push(card.id);
    if (firstDay === now.day) begun += 1;
    if (!isAsked) return;
    const due = isDue(card, now) || isMisdated(card, now);
    if (!due) sorted.later.push(card);
    else if (isInSteps(card)) sorted.steps.push(card);
    else sorted.reviews.push(card);
  };
  const looked = kindsToLookAt(kinds, cards);
  for (const word of words) {
    if (!isStudied(word)) continue;
    let known = false;
    let next: string | null = null;
    for (const kind of looked) {
      const id = cardIdOf(word.id, kind);
      const card = cards.get(id);
      const isAsked = kinds.includes(kind) && canAsk(word, kind);
      if (card) sort(card, isAsked);
      else if (isAsked) next ??= id;
      known ||= card !== undefined;
    }
    if (next !== null) (known ? sorted.further : sorted.first).push({ id: next, word });
  }
  sorted.steps.sort(byDue);
  sorted.reviews.sort(byDue);
  sorted.first.sort(bySaving);
  sorted.further.sort(bySaving);
  return { ...sorted, begun };
}

/** One of each in turn: neither new words nor further cards of words begun wait for all the others. */
const alternately = <Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, index) => [
    ...one.slice(index, index + 1),
    ...other.slice(index, index + 1),
  ]).flat();

type Kind = 'steps' | 'reviews' | 'fresh';

/** What can be asked, in order; of each word one card a day, and how many wait for another of theirs. */
function askable({ steps, reviews, first, further, answered }: Sorted) {
  const of = (kind: Kind, cards: readonly { readonly id: string }[]) =>
    cards.map(({ id }) => ({ id, kind, inSteps: kind === 'steps' }));
  const fresh = of('fresh', alternately(first, further));
  const all = [...of('steps', steps), ...of('reviews', reviews), ...fresh];
  const asked = keepApart(all, answered);
  return { asked, apart: all.length - asked.length };
}

/**
 * What `queueOf` is to give, by a look through all words and cards.
 *
 * The cards to ask at `now`: those in their steps first, then those whose day has come, that have
 * waited longest first, then the never asked in the order their words were saved; of the last two as
 * many a day as the learner has set. Cards in their steps come a little early rather than not at all.
 */
export function plainQueue(
  words: Iterable<SavedWord>,
  cards: ReadonlyMap<string, ReviewCard>,
  now: StudyMoment,
  { kinds, learnAhead, newADay, reviewsADay }: StudySettings = STANDARD,
): DueQueue {
  const sorted = sortOut(words, cards, now, kinds);
  const { later, answered, begun } = sorted;
  const left: Record<Kind, number> = {
    steps: Number.POSITIVE_INFINITY,
    reviews: Math.max(0, reviewsADay - (answered.length - begun)),
    fresh: Math.max(0, newADay - begun),
  };
  const held = { steps: 0, reviews: 0, fresh: 0 };
  const due: string[] = [];
  const { asked, apart } = askable(sorted);
  for (const { id, kind } of asked) {
    if (left[kind] > 0) due.push(id);
    else held[kind] += 1;
    left[kind] -= 1;
  }
  const until = now.time + learnAhead * 60_000;
  const early =
    due.length > 0 ? [] : later.filter((card) => isInSteps(card) && card.due <= until).sort(byDue);
  due.push(...early.map((card) => card.id));
  const rest = early.length > 0 ? later.filter((card) => !early.includes(card)) : later;
  const waits = held.reviews + held.fresh + apart > 0;
  const tomorrow = waits ? startOfStudyDay(now.day + 1, now.rollover) : Number.POSITIVE_INFINITY;
  const next = Math.min(firstDue(rest, now), tomorrow);
  const { reviews, fresh } = held;
  return { due, next: Number.isFinite(next) ? next : null, held: { reviews, fresh } };
}
