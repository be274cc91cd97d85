import { type Context, contextsOf, firedContext, meets } from '../../language/context';
import { anyOf } from '../../script/character-set';

const APART: ReadonlyMap<string, readonly Context[]> = contextsOf('cuts/two-words');

/**
 * True where a word is two words, its first character and the rest.
 * @param word Simplified, as is what stands around it.
 */
export function standsApart(word: string, before: string, after: string): boolean {
  // 着 of two verbs in a row: 走着走着, not 着走.
  if (word.startsWith('着')) return before.endsWith(word.slice(1)) && after.startsWith('着');
  const around = APART.get(word)?.find((context) => meets(context, before, after));
  if (!around) return false;
  firedContext(around, `${word[0]}|${word.slice(1)}`);
  return true;
}

/** True for a word that is two somewhere. */
export const canStandApart = (word: string): boolean =>
  APART.has(word) || (word.length === 2 && word.startsWith('着'));

/** True where such a word can begin in a text: a table is asked sooner than a word is cut out. */
export const mayStandApart: (text: string, start: number, end: number) => boolean = anyOf([
  ...APART.keys(),
  '着',
]);
