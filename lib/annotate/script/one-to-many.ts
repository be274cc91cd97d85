import { contextsOf, formIn } from '../language/context';
import { charactersOf, lookUp, tableOf } from '../language/data';
import { fired, isTraced } from '../language/trace';
import { anyOf } from './character-set';

/** The Taiwan form taken without other evidence. */
const USUAL = tableOf('scripts/one-to-many-usual');

/** By character, in the order in which they are tried; the first column is the form. */
const CONTEXTS = contextsOf('scripts/one-to-many');

/** Of words of several characters, in the same way. */
const WORD_CONTEXTS = contextsOf('scripts/words-by-context');

const inWords = anyOf(charactersOf('scripts/one-to-many-in-words'));

/** Simplified characters with more than one Traditional character behind them, in or out of words. */
const MANY = anyOf([
  ...[...CONTEXTS].flatMap(([character, contexts]) =>
    contexts.some(({ columns }) => columns[0] !== USUAL.get(character)?.value) ? [character] : [],
  ),
  ...charactersOf('scripts/one-to-many-in-words'),
]);

/** True where a Simplified word holds a character that can stand for several Traditional ones. */
export function standsForMany(simplified: string): boolean {
  if (isTraced() && inWords(simplified)) fired('scripts/one-to-many-in-words', simplified);
  return MANY(simplified);
}

/**
 * The form a context asks for, null when none of the character's contexts is met.
 * @param before what stands before the character, Simplified; some characters are enough.
 */
export const formInContext = (character: string, before: string, after: string): string | null =>
  formIn(CONTEXTS, character, before, after);

/** Form of a one-character word by its context; null when the table does not know the character. */
export const formAlone = (character: string, before: string, after: string): string | null =>
  formInContext(character, before, after) ?? lookUp(USUAL, character) ?? null;

/** The form a context asks for of such a word, null where none is met. */
export const wordInContext = (word: string, before: string, after: string): string | null =>
  word.length > 1 ? formIn(WORD_CONTEXTS, word, before, after) : null;
