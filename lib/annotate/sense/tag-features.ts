import { isHan } from '../../domain/han';

/**
 * What the tagger sees of a word, whatever the sentence: strings that name features. Each is used
 * with the place it is seen from: `0` the word itself, `-1` the word after which it stands, and so on.
 */
export interface WordFeatures {
  readonly own: readonly string[];
  /** As a direct neighbour sees it. */
  readonly near: readonly string[];
  /** As the word after the next one sees it. */
  readonly far: readonly string[];
}

/** Classes looked at: of a word of many senses the first are the usual ones. */
const CLASSES = 6;

/** Kinds of tokens without senses: a number in digits, in numerals, Latin, punctuation, a Han word. */
function kindOf(word: string): string {
  if (/^[\p{P}\p{S}\s]+$/u.test(word)) return 'P';
  if (/^[\d０-９]/u.test(word)) return '9';
  if (/^[\p{Script=Latin}\d .'’-]+$/u.test(word)) return 'L';
  return 'w';
}

/**
 * @param word in Traditional
 * @param classes of its senses, best first, letters of `SENSE_CLASSES`
 * @param lastClasses the same of its last character as a word of its own
 */
export function wordFeatures(
  word: string,
  classes: readonly string[],
  lastClasses: readonly string[],
): WordFeatures {
  const characters = [...word];
  const [first = ''] = characters;
  const last = characters.at(-1) ?? '';
  const kind = kindOf(word);
  const usual = `F${classes[0]?.charAt(0) ?? ''}${kind}`;
  const set = `C${[...new Set(classes.slice(0, CLASSES).join(''))].sort().join('')}${kind}`;
  const form = [`w${word}`, `z${last}`, `A${first}`, `l${Math.min(4, characters.length)}`];
  const ending = characters.length > 2 ? [`zz${characters.slice(-2).join('')}`] : [];
  const inner =
    characters.length > 1 && isHan(last)
      ? [`zC${[...new Set(lastClasses.slice(0, CLASSES).join(''))].sort().join('')}`]
      : [];
  return {
    own: ['*', ...form, ...ending, ...inner, usual, set],
    near: [...form, usual, set],
    far: [`w${word}`, usual, set],
  };
}

/** Before the first word and after the last. */
export const EDGE: WordFeatures = { own: [], near: ['w'], far: ['w'] };
