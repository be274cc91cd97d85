import type { Entry } from '@/lib/domain/lexicon/lexicon';
import { ARABIC_DIGITS, NUMERALS, SEVERAL } from '../../text/numerals';
import type { ReadableToken } from './types';
import { WORD_CLASSES } from './word-classes';

/**
 * Rough word classes. The dictionary names no parts of speech, but its glosses of verbs begin with
 * "to ", which is right often enough for rules that also look at the neighbours.
 */

const isPronounWord = WORD_CLASSES.named('pronoun');
const isPrepositionWord = WORD_CLASSES.named('preposition');
const isAdverbWord = WORD_CLASSES.named('adverb');

const NUMERAL = new RegExp(`^[${ARABIC_DIGITS}${NUMERALS}${SEVERAL}]+$`, 'u');
const CLAUSE_END = /^[，。；：！？,.;:!?…—、\n]+$/;

/** Whether the token ends a clause: a stop, comma, colon, the sentence's end. */
export const endsClause = (token: ReadableToken | undefined): boolean =>
  !token || (token.kind === 'punctuation' && CLAUSE_END.test(token.traditional));

const QUOTE = /^[「」『』“”‘’（）()]$/u;

/** Whether the token is a quotation mark or a bracket, behind which a clause may begin or end. */
export const isQuote = (token: ReadableToken | undefined): boolean =>
  token?.kind === 'punctuation' && QUOTE.test(token.traditional);

export const isPronoun = (token: ReadableToken | undefined): boolean =>
  !!token && isPronounWord(token.traditional);

export const isPreposition = (token: ReadableToken | undefined): boolean =>
  !!token && isPrepositionWord(token.traditional);

export const isAdverb = (token: ReadableToken | undefined): boolean =>
  !!token && isAdverbWord(token.traditional);

export const isNumber = (token: ReadableToken | undefined): boolean =>
  !!token && (token.kind === 'number' || NUMERAL.test(token.traditional));

/** Whether the first meaning of an entry, surnames apart, is an action. */
export const isVerbEntry = (entry: Entry): boolean => {
  const first = entry.senses.find(({ labels }) => !labels.includes('surname'));
  return first?.glosses[0]?.replace(/^\([^)]*\) /, '').startsWith('to ') ?? false;
};

const verbs = new WeakMap<readonly Entry[], boolean>();

/** Whether the dictionary's first meaning of the word is an action. */
export function isVerb(token: ReadableToken | undefined): boolean {
  if (token?.kind !== 'word' || token.isName || token.entries.length === 0) return false;
  const known = verbs.get(token.entries);
  if (known !== undefined) return known;
  const own = token.entries.filter((entry) => !/^[A-Z]/.test(entry.pinyin));
  const verb = own.some(isVerbEntry);
  verbs.set(token.entries, verb);
  return verb;
}
