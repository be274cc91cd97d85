/** Between a word's id and the kind of a card other than the first; no word has it. */
const KIND = '#';

/** The id of the word a card asks; cards of one word are siblings: `茶`, and `茶#listen` of another kind. */
export function wordOfCard(id: string): string {
  const end = id.indexOf(KIND);
  return end < 0 ? id : id.slice(0, end);
}

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
