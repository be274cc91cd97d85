import { isKnownByReview, type Rating, type ReviewCard } from '../../domain/card';
import { DECK_ID } from './note-type';
import type { TakenAnswer, TakenWord } from './taken-word';

/** Steps a card still has to go, as Anki packs them: those that fit today, and all. */
const left = (steps: number): number => steps * 1_000 + steps;

/** Our first learning has two steps and relearning one (ts-fsrs's defaults: 1 and 10 minutes; 10). */
const LEARNING_STEPS = 2;

/** SM-2's ease of a card that has left its steps; FSRS does not look at it. */
const EASE = 2_500;

const EASES: Readonly<Record<Rating, number>> = { again: 1, hard: 2, good: 3, easy: 4 };

/** FSRS's difficulty, 1 to 10, as the log has it: 100 to 1,100. */
const scaled = (difficulty: number): number =>
  difficulty === 0 ? 0 : Math.round(((difficulty - 1) / 9) * 1_000 + 100);

/** Memory as Anki keeps it with a card: stability in days and difficulty. */
const memory = ({ stability, difficulty }: ReviewCard): string =>
  stability === 0
    ? ''
    : JSON.stringify({ s: Number(stability.toFixed(4)), d: Number(difficulty.toFixed(3)) });

/** What of a card's row depends on where it stands. */
interface Standing {
  readonly type: number;
  readonly queue: number;
  /** A place among the new, seconds since the epoch in the steps, else days since the collection's. */
  readonly due: number;
  readonly ivl: number;
  readonly factor: number;
  readonly left: number;
}

function standing(card: TakenWord['card'], position: number, firstDay: number): Standing {
  if (!card || card.state === 0) {
    return { type: 0, queue: 0, due: position, ivl: 0, factor: 0, left: 0 };
  }
  if (card.state === 2) {
    const ivl = Math.max(1, Math.round(card.scheduledDays));
    const due = (card.dueDay ?? firstDay) - firstDay;
    return { type: 2, queue: 2, due, ivl, factor: EASE, left: 0 };
  }
  const due = Math.floor(card.due / 1_000);
  if (card.state === 3) {
    return { type: 3, queue: 1, due, ivl: 1, factor: EASE, left: left(1) };
  }
  const steps = Math.max(1, LEARNING_STEPS - card.learningSteps);
  return { type: 1, queue: 1, due, ivl: 0, factor: 0, left: left(steps) };
}

/** Words that the learner says they know or ignores are not asked: their cards come suspended. */
const SUSPENDED = -1;

/**
 * A row of `cards`.
 * @param firstDay the study day from which the collection counts
 */
export function cardRow(
  { word, card }: TakenWord,
  id: number,
  position: number,
  firstDay: number,
): (string | number)[] {
  const now = standing(card, position, firstDay);
  const asleep = (word.status === 'known' && !isKnownByReview(word)) || word.status === 'ignored';
  const changed = Math.floor((card?.changed ?? word.changed) / 1_000);
  return [
    id,
    id,
    DECK_ID,
    0,
    changed,
    -1,
    now.type,
    asleep ? SUSPENDED : now.queue,
    now.due,
    now.ivl,
    now.factor,
    card?.reps ?? 0,
    card?.lapses ?? 0,
    now.left,
    0,
    0,
    0,
    card ? memory(card) : '',
  ];
}

/** How far a card was put off at a time, in days, or in seconds below zero, as the log has it. */
function interval(card: ReviewCard, from: number): number {
  if (card.deleted || card.state === 0) return 0;
  return card.state === 2
    ? Math.max(1, Math.round(card.scheduledDays))
    : -Math.max(1, Math.round((card.due - from) / 1_000));
}

/** 0 learning, 1 review, 2 relearning. */
const KINDS = [0, 0, 1, 2] as const;

function answerRow(
  { before, time, rating, duration }: TakenAnswer,
  after: ReviewCard,
  cardId: number,
): (string | number)[] {
  const kind = before.deleted ? 0 : KINDS[before.state];
  const last = interval(before, before.lastReview ?? time);
  const factor = scaled(after.difficulty);
  return [
    Math.floor(time),
    cardId,
    -1,
    EASES[rating],
    interval(after, time),
    last,
    factor,
    duration ?? 0,
    kind,
  ];
}

/** Rows of `revlog`: the card after an answer is the one before the next, and the last as it is. */
export const answerRows = ({ card, answers }: TakenWord, cardId: number): (string | number)[][] =>
  answers.flatMap((answer, at) => {
    const after = answers[at + 1]?.before ?? card;
    return after ? [answerRow(answer, after, cardId)] : [];
  });
