import type { Encounter, SavedWord } from '../../domain/card';
import type { CardKind } from '../../domain/card-kind';

/** Whether the word's place in the sentence is known, so that it can be left out. */
export const hasPlace = ({ within }: Encounter): boolean => within.end > within.start;

/**
 * The sentence a card asks its word in: the newest first, then with each answer the one before it, and
 * round again. It follows from the count of answers, so that an answer taken back shows what it
 * showed.
 * @param reps answers the card has had
 */
export function askedSentence(
  { encounters }: Pick<SavedWord, 'encounters'>,
  kind: CardKind,
  reps: number,
): Encounter | undefined {
  const fit = kind === 'cloze' ? encounters.filter(hasPlace) : encounters;
  return fit.at(-1 - (reps % fit.length));
}
