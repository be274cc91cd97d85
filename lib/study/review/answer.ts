import {
  grown,
  inSequence,
  LONGEST_ANSWER,
  type Rating,
  type ReviewCard,
  type ReviewLog,
  type WordState,
} from '../../domain/card';
import { kindOfCard, wordOfCard } from '../../domain/card-kind';
import type { Weights } from '../../domain/weights';
import type { Draft, LearnerStorage } from '../../storage/storage';
import { isStudied, withState } from '../vocabulary/words';
import type { StudyMoment } from './clock';
import { memoryOf, stateAfter, stateOf, stillAsLeft } from './known';
import { newCard, type Plan, rated } from './schedule';

/** Why an answer was not counted: nothing was written then. */
export type Refusal = 'changed' | 'gone';

export type Given =
  | { readonly card: ReviewCard; readonly log: ReviewLog }
  | { readonly refused: Refusal };

/** The question as it was shown. */
export interface Question {
  readonly cardId: string;
  /** The card's stamp; null when it had never been answered. */
  readonly changed: number | null;
  /** How the intervals on its answers were found. */
  readonly plan: Plan;
  /** Days of stability from which answers make its word known; 0 where they never do. */
  readonly knownFrom: number;
}

/** When an answer was given, and after how long. */
export interface Answering {
  readonly at: StudyMoment;
  /** Milliseconds since the question was shown; what lies outside sense is kept within it. */
  readonly duration: number;
}

/** The card as it was before this answer; a tombstone stands for none. */
const startOf = (log: Pick<ReviewLog, 'before'>): Draft<ReviewCard> =>
  log.before.deleted ? { ...log.before, reps: 0 } : log.before;

/** Whether the card still is what this answer made of it, so that the answer can be taken back. */
export const isLastOf = (log: ReviewLog, card: ReviewCard | undefined): boolean =>
  card !== undefined &&
  !card.deleted &&
  card.lastReview === log.time &&
  card.reps === grown(startOf(log).reps);

/** The answer given last: by the sequence of answers, whatever their clocks said. */
export function lastAnswer(logs: Iterable<ReviewLog>): ReviewLog | null {
  let last: ReviewLog | null = null;
  for (const log of logs) if (!last || inSequence(log, last, log.time, last.time) > 0) last = log;
  return last;
}

/** What an answer is made a log of. */
interface Logged {
  /** As it was, a tombstone where there was none. */
  readonly before: ReviewCard;
  readonly card: Draft<ReviewCard>;
  readonly rating: Rating;
  readonly weights: Weights;
  /** Place in the sequence of answers. */
  readonly order: number;
  /** The state the word had, where the answer changed it. */
  readonly wordBefore?: WordState;
}

/** The log of an answer: all that a replay, a taking back and an export need of it. */
export const logOf = (
  { before, card, rating, weights, order, wordBefore }: Logged,
  { at, duration }: Answering,
): Draft<ReviewLog> => ({
  id: `${card.id}@${at.time}-${order}`,
  cardId: card.id,
  kind: kindOfCard(card.id),
  rating,
  time: at.time,
  offset: at.offset,
  rollover: at.rollover,
  order,
  elapsedDays: card.elapsedDays,
  scheduledDays: card.scheduledDays,
  duration: Math.round(Math.min(LONGEST_ANSWER, Math.max(0, duration))),
  weights,
  before,
  ...(wordBefore ? { wordBefore } : {}),
});

/** What stands before a first answer; a tombstone may have lost its content, and is whole here. */
export const noneBefore = (cardId: string, time: number, tombstone?: ReviewCard): ReviewCard => ({
  ...newCard(cardId, time),
  changed: 0,
  ...tombstone,
  deleted: true,
});

/**
 * Writes the card an answer leads to and the answer's log, both or neither, if the word is still
 * asked and its card is the one that was shown. Another tab may have answered it meanwhile.
 */
export async function giveAnswer(
  storage: LearnerStorage,
  { cardId, changed, plan, knownFrom }: Question,
  rating: Rating,
  answering: Answering,
): Promise<Given> {
  const { at } = answering;
  const { time } = at;
  const { result } = await storage.transact(
    ['words', 'cards', 'logs'],
    async (transaction): Promise<Given> => {
      // Asked for together: the next card waits for this.
      const [word, current, order] = await Promise.all([
        transaction.get('words', wordOfCard(cardId)),
        transaction.get('cards', cardId),
        transaction.next(['logs']),
      ]);
      if (!word || word.deleted || !isStudied(word)) return { refused: 'gone' };
      const live = current?.deleted ? undefined : current;
      if ((live?.changed ?? null) !== changed) return { refused: 'changed' };
      const start = live ?? newCard(cardId, time);
      const card = await transaction.put('cards', rated(start, rating, at, plan));
      const memory = await memoryOf(transaction, card);
      const state = stateAfter(word, memory, knownFrom, time);
      if (state) await transaction.put('words', withState(word, state));
      const before = live ?? noneBefore(cardId, time, current);
      const wordBefore = state ? { wordBefore: stateOf(word) } : {};
      const draft = logOf(
        { before, card, rating, weights: plan.weights, order, ...wordBefore },
        answering,
      );
      const log = await transaction.put('logs', draft);
      return { card, log };
    },
  );
  return result;
}

/**
 * Takes an answer back, log and all: the card is again what it was before, in every field, and so is
 * the state of its word, unless the learner has set another since.
 * @returns null when the card or the log has changed since, and then nothing was written
 */
export async function takeBack(
  storage: LearnerStorage,
  { id, cardId }: ReviewLog,
): Promise<{ readonly card: ReviewCard | null } | null> {
  const { result } = await storage.transact(['words', 'cards', 'logs'], async (transaction) => {
    const log = await transaction.get('logs', id);
    const card = await transaction.get('cards', cardId);
    if (!log || log.deleted || !isLastOf(log, card)) return null;
    await transaction.restore('cards', cardId, log.before.changed === 0 ? undefined : log.before);
    await transaction.remove('logs', id);
    const word = await transaction.get('words', wordOfCard(cardId));
    if (word && !word.deleted && log.wordBefore && stillAsLeft(word, log.wordBefore)) {
      await transaction.put('words', withState(word, log.wordBefore));
    }
    const restored = await transaction.get('cards', cardId);
    return { card: restored && !restored.deleted ? restored : null };
  });
  return result;
}
