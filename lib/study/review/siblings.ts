import { wordOfCard } from '../../domain/card-kind';

/** Stands for a word of which more than one card does. */
const SEVERAL = '';

/** A card that could be asked now. */
export interface Askable {
  readonly id: string;
  /** In its steps of minutes: those wait for nobody. */
  readonly inSteps: boolean;
}

/**
 * Of each word one card a day: a card waits for tomorrow when another of its word was answered today
 * or stands before it. Cards in their steps always come, and stand for their word.
 * @param answered ids of the cards answered today
 */
export function keepApart<Card extends Askable>(
  queue: readonly Card[],
  answered: Iterable<string>,
): Card[] {
  const standing = new Map<string, string>();
  const stand = (id: string, word = wordOfCard(id)) => {
    const other = standing.get(word);
    standing.set(word, other === undefined || other === id ? id : SEVERAL);
  };
  for (const id of answered) stand(id);
  return queue.filter(({ id, inSteps }) => {
    const other = standing.get(wordOfCard(id));
    if (!inSteps && other !== undefined && other !== id) return false;
    stand(id);
    return true;
  });
}
