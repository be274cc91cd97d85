import { tableOf, wordSet } from '../../lib/annotate/language/data';
import { fired, isTraced } from '../../lib/annotate/language/trace';

const COUNTED = tableOf('words/counted');
const charactersOf = (part: string): ReadonlySet<string> =>
  new Set(COUNTED.get(part)?.value.split(' '));

/** Numerals and determiners that stand before a measure word. */
const FIRST = charactersOf('first');
const SECOND = charactersOf('second');
const BEGINS = charactersOf('begins');
const GROWN_TOGETHER = wordSet('words/grown-together');

/** 首歌, 每层, 本区, 二人: words only jieba has that begin with a count or a measure word. */
export const beginsCounted = ([first = '']: string): boolean =>
  FIRST.has(first) || BEGINS.has(first);

/**
 * 一个, 两次, 这种, 三本: number or determiner and measure word, which a learner wants as two
 * words (jieba issue 997). @param word Simplified.
 */
export function isCounted(word: string): boolean {
  const [first = '', second = '', ...rest] = word;
  if (rest.length > 0 || !FIRST.has(first) || !SECOND.has(second)) return false;
  if (GROWN_TOGETHER.has(word)) return false;
  if (isTraced()) fired('words/counted', word);
  return true;
}
