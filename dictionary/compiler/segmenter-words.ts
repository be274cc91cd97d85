import { wordSet } from '../../lib/annotate/language/data';
import { isPhrase, listedPerson } from '../../lib/annotate/name/listed';
import { COMMON, misreadings } from '../../lib/annotate/repair/slips';
import { isAllHan } from '../../lib/domain/han';
import type { Entry } from '../../lib/domain/lexicon/lexicon';
import { beginsCounted, isCounted } from './counted';
import type { JiebaWord } from './jieba';
import { isHardlyPerson } from './people';

/** For headwords of two or more characters unknown to jieba or rare in it; 20 to 400 do alike. */
export const FREQUENCY_FLOOR = 100;

/** A long compound jieba met less often than this is no word of its own: 神圣罗马帝国. */
const COMPOUND_FREQUENCY = 4;
/** Words up to this length are what longer compounds fall into. */
const SHORT = 3;

/** jieba's tags for names and nouns: nr person, ns place, nt organisation, nz other, n noun. */
const NOUN = /^n/;
/** A common noun only jieba has and met less often than this is seldom a word: 热库, 首曲. */
const NOUN_FREQUENCY = 30;
/**
 * A common noun of two characters that only jieba has must be met so many times oftener than its
 * characters would meet by chance: 时会, 人别 and 文说 are scraps, and two characters that are
 * explained serve a learner better than one word that is not.
 */
const BOUND = 100;
/** 镇里, 馆前: a noun and where, not a name. */
const LOCALISER = /[里上下内外前后]$/u;
/** jieba calls many a chance pair a name of two characters: 太陡, 紅紙 (a place and a brand, met 3 times). */
const SHORT_NAME_FREQUENCY = 10;
/** Words marked as Taiwan's: jieba's counts are the Mainland's. */
const TAIWAN_FLOOR = 3_000;
/** How much oftener than by chance the characters of an everyday word are taken to meet. */
const EVERYDAY_BOND = 3;
/** How much oftener a word is met than the characters of a misread one meet by chance. */
const MISREAD_ODDS = 300;
/** Simplified; see the files. */
const EVERYDAY = wordSet('words/everyday');
const BOOKISH = wordSet('words/bookish');
/** jieba's tags for idioms and set phrases. */
const SET_PHRASE = /^[il]$/;
const SAYING = /^\(?(?:idiom|fig\.|saying|proverb)/;
/** What follows a proper name of two characters as a word of its own: 北京|市, 法国|人. */
const AFTER_NAME = /^[市省县州郡区人队军]$/u;

/** A line of the segmenter's dictionary. */
export interface SegmenterWord {
  readonly word: string;
  readonly frequency: number;
  readonly tag: string;
}

/** Cuts with a dictionary made of these words; the compiler gives the real segmenter. */
export type MakeSegmenter = (words: Iterable<SegmenterWord>) => (text: string) => readonly string[];

const lengthOf = (word: string): number => [...word].length;

const isSaying = (entry: Entry): boolean =>
  entry.senses.some(
    ({ labels, glosses }) =>
      labels.some((label) => SAYING.test(label)) || glosses.some((gloss) => SAYING.test(gloss)),
  );

const isTaiwans = (entry: Entry): boolean =>
  entry.senses.some(
    ({ labels, glosses }) =>
      labels.some((label) => /\bTw\b|Taiwan$/.test(label)) ||
      glosses.some((gloss) => /\(Tw\)|Taiwan/.test(gloss)),
  );

const isHongKongs = (entry: Entry): boolean =>
  entry.senses.every(
    ({ labels, glosses }) =>
      labels.some((label) => /\b(?:HK|Sg)\b/.test(label)) ||
      /^\((?:HK|Sg)\b/.test(glosses[0] ?? ''),
  );

/** 台北市, 法国人: what a proper name and a common word after it mean is plain from the two. */
function isNameAndWord(word: string, entries: readonly Entry[], headwords: ReadonlySet<string>) {
  const characters = [...word];
  return (
    characters.length === 3 &&
    AFTER_NAME.test(characters[2] as string) &&
    headwords.has(characters.slice(0, 2).join('')) &&
    entries.every((entry) => /^\p{Lu}/u.test(entry.pinyin))
  );
}

/** What the decisions about single words look at. */
interface Material {
  readonly jieba: readonly JiebaWord[];
  /** jieba's words by spelling. */
  readonly known: ReadonlyMap<string, JiebaWord>;
  /** Entries by their Simplified headword, where that is all Han. */
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  /** How often two characters would meet by chance. */
  readonly chance: (word: string) => number;
  readonly makeSegmenter: MakeSegmenter;
}

function materialOf(
  entries: readonly Entry[],
  jieba: readonly JiebaWord[],
  makeSegmenter: MakeSegmenter,
): Material {
  const known = new Map(jieba.map((item) => [item.word, item]));
  const byWord = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (!isAllHan(entry.simplified)) continue;
    byWord.set(entry.simplified, [...(byWord.get(entry.simplified) ?? []), entry]);
  }
  const total = jieba.reduce((sum, { frequency }) => sum + frequency, 0);
  const timesOf = (text: string): number => known.get(text)?.frequency ?? 1;
  const chance = ([first = '', second = '']: string): number =>
    (timesOf(first) * timesOf(second)) / total;
  return { jieba, known, byWord, chance, makeSegmenter };
}

/** Every headword, with jieba's frequency or the floor, and jieba's single characters. */
function headwordsAndCharacters(material: Material): Map<string, SegmenterWord> {
  const { jieba, known, byWord, chance } = material;
  const words = new Map<string, SegmenterWord>();
  for (const [word, own] of byWord) {
    const floor = lengthOf(word) === 1 ? 1 : own.some(isTaiwans) ? TAIWAN_FLOOR : FREQUENCY_FLOOR;
    const { frequency = 0, tag = 'x' } = known.get(word) ?? {};
    const everyday = EVERYDAY.has(word) ? Math.ceil(EVERYDAY_BOND * chance(word)) : 0;
    words.set(word, { word, frequency: Math.max(frequency, floor, everyday), tag });
  }
  for (const item of jieba) {
    if (lengthOf(item.word) === 1 && isAllHan(item.word) && !words.has(item.word)) {
      words.set(item.word, item);
    }
  }
  return words;
}

/** How much oftener than by chance the two characters meet. */
function bond({ word, frequency }: JiebaWord, chance: Material['chance']): number {
  const [first = '', second = ''] = word;
  // 长长, 圆圆: said twice on purpose.
  return first === second ? Number.POSITIVE_INFINITY : frequency / chance(word);
}

/** Whether what jieba calls a noun or a name, and no headword is, may be a word. */
function isBelieved(item: JiebaWord, chance: Material['chance']): boolean {
  const { word, tag, frequency } = item;
  const length = lengthOf(word);
  if (!NOUN.test(tag) || !isAllHan(word)) return false;
  if (tag === 'n' && frequency < NOUN_FREQUENCY) return false;
  if (tag === 'n' && length === 2 && bond(item, chance) < BOUND) return false;
  if (length === 2 && beginsCounted(word)) return false;
  // 十块钱, 七步八叉: jieba calls them names; 六张犁 is a place.
  if (tag !== 'ns' && length > 2 && isCounted([...word].slice(0, 2).join(''))) return false;
  if (length === 2 && frequency < SHORT_NAME_FREQUENCY) return false;
  if (length === 2 && /^n[srtz]/.test(tag) && LOCALISER.test(word)) return false;
  // 古庙中, 左向右: jieba's people are not all people.
  const person = /^nr/.test(tag) && !isPhrase(word);
  if (length > 2 && person && !listedPerson(word)) return false;
  return !(person && isHardlyPerson(word, frequency));
}

/** Names and nouns only jieba knows, where the words so far would leave single characters. */
function addNamesAndNouns(words: Map<string, SegmenterWord>, material: Material): void {
  const cut = material.makeSegmenter(words.values());
  for (const item of material.jieba) {
    const { word } = item;
    if (words.has(word) || !isBelieved(item, material.chance)) continue;
    if (cut(word).every((piece) => lengthOf(piece) === 1)) words.set(word, item);
  }
}

/** Takes out the headwords that a learner is better served without. */
function removeCompounds(words: Map<string, SegmenterWord>, material: Material): void {
  const { known, byWord, makeSegmenter } = material;
  const before = new Map(words);
  const headwords = new Set(byWord.keys());
  const parted: string[] = [];
  const byShort = makeSegmenter([...words.values()].filter(({ word }) => lengthOf(word) <= SHORT));
  for (const [word, own] of byWord) {
    const { frequency = 0, tag = '' } = known.get(word) ?? {};
    const set = SET_PHRASE.test(tag) || own.some(isSaying);
    const rare = lengthOf(word) > SHORT && frequency < COMPOUND_FREQUENCY && !set;
    const pieces = rare ? byShort(word) : [];
    const falls = pieces.length > 1 && pieces.every((piece) => lengthOf(piece) > 1);
    const name = own.every((entry) => /^\p{Lu}/u.test(entry.pinyin));
    const counted = isCounted(word) && !name;
    // 得直 (law, Hong Kong): jieba never met it, and 气得直跺脚 has nothing to do with it.
    const foreign = !known.has(word) && own.every(isHongKongs);
    if (falls || counted || foreign || BOOKISH.has(word)) words.delete(word);
    else if (isNameAndWord(word, own, headwords)) parted.push(word);
  }
  for (const word of parted) words.delete(word);
  const byRest = makeSegmenter(words.values());
  for (const word of parted) {
    const [first, ...others] = byRest(word);
    const whole = before.get(word);
    // 新|北市 would be a part of Taipei: what does not fall into name and word stays whole.
    if (whole && (lengthOf(first ?? '') !== 2 || others.length !== 1)) words.set(word, whole);
  }
}

/**
 * 恐泊, misread for 恐怕: kept whole, so that what it may have been can be suggested. Only of common
 * words, and only where the characters hardly ever meet by chance: 木來 is left apart.
 */
function addMisread(words: Map<string, SegmenterWord>, { byWord, known, makeSegmenter }: Material) {
  const simplified = new Map<string, string>();
  for (const own of byWord.values()) {
    for (const entry of own) simplified.set(entry.traditional, entry.simplified);
  }
  const cut = makeSegmenter(words.values());
  let total = 0;
  for (const { frequency } of words.values()) total += frequency;
  const byChance = (text: string): number =>
    cut(text).reduce((times, word) => (times * (words.get(word)?.frequency ?? 1)) / total, total);
  const found: SegmenterWord[] = [];
  for (const [word, own] of byWord) {
    const { frequency = 0 } = known.get(word) ?? {};
    if (frequency < COMMON || !words.has(word)) continue;
    for (const { traditional } of own) {
      for (const { at, character } of misreadings(traditional)) {
        const misread =
          word.slice(0, at) + (simplified.get(character) ?? character) + word.slice(at + 1);
        if (word.length < 2 || byWord.has(misread) || known.has(misread)) continue;
        const chance = byChance(misread);
        if (chance * MISREAD_ODDS > frequency) continue;
        found.push({ word: misread, frequency: Math.ceil(EVERYDAY_BOND * chance), tag: 'x' });
      }
    }
  }
  for (const item of found) words.set(item.word, item);
}

/**
 * The segmenter's main dictionary (not a user dictionary: words without frequencies cost 2.6 to
 * 7.6 points of F1). Measured on Traditional news and encyclopaedia text, each step by itself:
 *
 * - every Simplified headword of Han characters, with jieba's frequency or the floor;
 * - names and nouns only jieba knows, where the headwords would leave single characters (+1.2);
 * - not the long compounds that fall into words and are hardly ever met (+0.9), nor names with a
 *   common word after them (+0.4), nor numerals and determiners with their measure word (+0.7).
 *
 * What is left out here stays in the lexicon, and is found when it is selected or looked up.
 */
export function segmenterWords(
  entries: readonly Entry[],
  jieba: readonly JiebaWord[],
  makeSegmenter: MakeSegmenter,
): readonly SegmenterWord[] {
  const material = materialOf(entries, jieba, makeSegmenter);
  const words = headwordsAndCharacters(material);
  addNamesAndNouns(words, material);
  removeCompounds(words, material);
  addMisread(words, material);
  return [...words.values()].sort((left, right) => (left.word < right.word ? -1 : 1));
}

/** jieba's own form of a dictionary: "word frequency tag", a line each. */
export const dictionaryText = (words: Iterable<SegmenterWord>): string =>
  Array.from(words, ({ word, frequency, tag }) => `${word} ${frequency} ${tag}\n`).join('');
