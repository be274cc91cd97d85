import type { Entry } from '../../domain/lexicon/lexicon';
import type { Reading, Syllable } from '../../domain/reading/reading';
import { lookUp, tableOf } from '../language/data';
import type { Lexeme } from '../word/lexeme';
import { isVerbEntry } from './grammar';

/** A reading by both standards, a syllable for each character. */
export interface BothReadings {
  readonly mainland: Reading;
  readonly taiwan: Reading;
}

const ONE: Syllable = { base: 'yi', tone: 1 };
const NOT: Syllable = { base: 'bu', tone: 4 };
const NOT_YET: Syllable = { base: 'mei', tone: 2 };
const TRIED = tableOf('readings/verbs-tried');

/** How a verb is said that is tried; null where the dictionary does not tell. */
function triedSyllables(verb: string, entries: readonly Entry[]) {
  const own = entries.filter((entry) => isVerbEntry(entry) && entry.traditional === verb);
  const known = lookUp(TRIED, verb);
  const said = known ? own.filter(({ pinyin }) => pinyin === known) : own;
  const [first] = said;
  const mainland = first?.reading?.[0];
  if (!mainland || said.some(({ pinyin }) => pinyin !== first.pinyin)) return null;
  return { mainland, taiwan: first.taiwan?.[0] ?? mainland };
}

/**
 * How a token is said that says one character twice: 數一數, 教教 and 長不長; null for others, which are read by what stands around them.
 * @param alone the character as it is read by itself.
 */
export function repeatedReading(
  token: string,
  verb: string,
  { entries }: Lexeme,
  alone: BothReadings | undefined,
): BothReadings | null {
  const [, between] = token;
  if (between === '不' || between === '沒') {
    const not = between === '不' ? NOT : NOT_YET;
    const [mainland, taiwan] = [alone?.mainland[0], alone?.taiwan[0]];
    if (!mainland || !taiwan) return null;
    return { mainland: [mainland, not, mainland], taiwan: [taiwan, not, taiwan] };
  }
  if (token !== verb + verb && between !== '一') return null;
  const tried = triedSyllables(verb, entries);
  if (!tried) return null;
  const said = (syllable: Syllable): Reading =>
    between === '一' ? [syllable, ONE, syllable] : [syllable, syllable];
  return { mainland: said(tried.mainland), taiwan: said(tried.taiwan) };
}
