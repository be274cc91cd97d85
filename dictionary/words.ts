import type { JiebaWord } from './jieba';

/** Where a headword of two or more characters is unknown to jieba or rare in it. */
export const FREQUENCY_FLOOR = 100;

const ALL_HAN = /^[\p{Script=Han}〇]+$/u;
/** jieba's tags for names and nouns: nr person, ns place, nt organisation, nz other, n noun. */
const NOUN = /^n/;

/** True when headwords of two or more characters tile the word without rest. */
export function fallsIntoWords(word: string, headwords: ReadonlySet<string>): boolean {
  const characters = [...word];
  const reachable = new Set([0]);
  for (let from = 0; from < characters.length; from += 1) {
    if (!reachable.has(from)) continue;
    for (let to = from + 2; to <= characters.length; to += 1) {
      if (headwords.has(characters.slice(from, to).join(''))) reachable.add(to);
    }
  }
  return reachable.has(characters.length);
}

/** A line of the segmenter's dictionary. */
export interface SegmenterWord {
  readonly word: string;
  readonly frequency: number;
  readonly tag: string;
}

/**
 * The segmenter's main dictionary (not a user dictionary: words without frequencies cost 2.6 to
 * 7.6 points): every Simplified headword of Han characters with jieba's frequency, and the names
 * and nouns only jieba knows, unless they fall into dictionary words.
 */
export function segmenterWords(
  headwords: ReadonlySet<string>,
  jieba: readonly JiebaWord[],
): readonly SegmenterWord[] {
  const known = new Map(jieba.map((item) => [item.word, item]));
  const words = new Map<string, SegmenterWord>();
  for (const word of headwords) {
    if (!ALL_HAN.test(word)) continue;
    const item = known.get(word);
    const floor = [...word].length > 1 ? FREQUENCY_FLOOR : 1;
    words.set(word, {
      word,
      frequency: Math.max(item?.frequency ?? 0, floor),
      tag: item?.tag ?? 'x',
    });
  }
  for (const item of jieba) {
    const { word, tag } = item;
    if (words.has(word) || !ALL_HAN.test(word)) continue;
    const single = [...word].length === 1;
    if (single || (NOUN.test(tag) && !fallsIntoWords(word, headwords))) words.set(word, item);
  }
  return [...words.values()].sort((left, right) => (left.word < right.word ? -1 : 1));
}
