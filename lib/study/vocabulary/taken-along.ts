import {
  type AnswerRecord,
  type CardDays,
  inSequence,
  type ReviewCard,
  type ReviewLog,
  type SavedWord,
} from '../../domain/card';
import { daysOf, recordOf } from '../review/older';
import { type MarkedSentence, markedSentence } from './spelling';

/** A word with its last sentence, its card and its answers: what another program can take over. */
export interface WordAlong {
  readonly word: SavedWord;
  readonly sentence: MarkedSentence | null;
  readonly sentenceSimplified: MarkedSentence | null;
  readonly card: (ReviewCard & CardDays) | null;
  readonly answers: readonly (ReviewLog & AnswerRecord)[];
}

function answersByCard(logs: Iterable<ReviewLog>): ReadonlyMap<string, ReviewLog[]> {
  const byCard = new Map<string, ReviewLog[]>();
  for (const log of logs) {
    const known = byCard.get(log.cardId);
    if (known) known.push(log);
    else byCard.set(log.cardId, [log]);
  }
  for (const answers of byCard.values()) {
    answers.sort((one, other) => inSequence(one, other, one.time, other.time));
  }
  return byCard;
}

/**
 * Words with what is kept of each, days and all, for records of every age.
 * @param cards live ones, in any order, of these words and others; `logs` likewise
 */
export function takenAlong(
  words: readonly SavedWord[],
  cards: Iterable<ReviewCard>,
  logs: Iterable<ReviewLog>,
): WordAlong[] {
  const cardOf = new Map([...cards].map((card) => [card.id, card]));
  const answersOf = answersByCard(logs);
  return words.map((word) => {
    const met = word.encounters.at(-1);
    const card = cardOf.get(word.id);
    return {
      word,
      sentence: met ? markedSentence(met, word, 'traditional') : null,
      sentenceSimplified: met ? markedSentence(met, word, 'simplified') : null,
      card: card ? { ...card, ...daysOf(card) } : null,
      answers: (answersOf.get(word.id) ?? []).map((log) => ({ ...log, ...recordOf(log) })),
    };
  });
}
