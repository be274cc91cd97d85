import type { Lexicon } from '@/lib/domain/lexicon/lexicon';
import {
  parseSyllable,
  type Reading,
  type Syllable,
  sameSyllable,
} from '@/lib/domain/reading/reading';
import type { ReadingReason } from '@/lib/domain/token';
import { isHan } from '../../domain/han';
import { longestWordAt } from '../../domain/lexicon/sub-words';
import { COMPOUND_SURNAMES } from '../name/chances';
import { candidateReadings, characterReadings } from './candidates';
import { guessSyllable } from './character';
import type { SentenceContext } from './context';
import type { ReadableToken } from './types';

export interface UnknownReading {
  readonly reading: Reading;
  readonly why: ReadingReason;
  /** No other sentence would read the word otherwise. */
  readonly settled: boolean;
}

/** Longest part looked for in a word the dictionary lacks, in characters. */
const LONGEST_PART = 5;

/** Three characters that only sound: 莫拉克 is no Mr Mo. */
const FOREIGN = /^.[克斯爾拉瑪莎蒂莉特德姆茲塔尼奧倫頓夫巴]{2}$/u;

/** 簪子, 鏟子: 子 only makes a noun of what it follows, but not after these (男子, 原子). */
const NOUN_SUFFIX =
  /^[^男女孔孟老莊荀墨韓孫太王皇公才弟學君原分中電質離粒核精卵種父母長次幼棋蓮瓜松榛鮭魚蝦養義赤浪遊士臣天夫妻]子$/u;

const capitalised = ({ base, tone }: Syllable): Syllable => ({
  base: base.charAt(0).toUpperCase() + base.slice(1),
  tone,
});

/** Surnames the dictionary lists under two readings: what most who bear them say today. */
const TODAY: ReadonlyMap<string, string> = new Map([
  ['翟', 'Zhai2'],
  ['覃', 'Qin2'],
  ['那', 'Na1'],
  ['樂', 'Yue4'],
]);

/** The reading a character has as a surname (單 Shan4, 仇 Qiu2), or null. */
export function surnameReading(character: string, lexicon: Lexicon): Syllable | null {
  const today = TODAY.get(character);
  if (today) return parseSyllable(today);
  for (const entry of lexicon.exact(character)) {
    if (entry.traditional !== character || !entry.reading || entry.reading.length !== 1) continue;
    const isSurname = entry.senses.some(
      ({ glosses, labels }) =>
        labels.includes('surname') || glosses.some((gloss) => gloss.startsWith('surname ')),
    );
    if (isSurname) return entry.reading[0] ?? null;
  }
  return null;
}

/** Syllables for Han characters of a word without entry: its longest parts, then its characters. */
function syllablesOf(
  token: ReadableToken,
  context: SentenceContext,
  index: number,
): { readonly syllables: Syllable[]; readonly guessed: boolean } {
  const { tools } = context;
  const characters = [...token.traditional];
  const isWord = (part: string): boolean => tools.lexicon.has(part);
  // Dear, and seldom needed: most characters have one reading, or the model knows.
  let spoken: readonly (Syllable | null)[] | undefined;
  const syllables: Syllable[] = [];
  let guessed = false;
  for (let at = 0; at < characters.length; ) {
    const character = characters[at] as string;
    if (!isHan(character)) {
      at++;
      continue;
    }
    const length = longestWordAt(characters, at, LONGEST_PART, isWord) || 1;
    const part = characters.slice(at, at + length).join('');
    const [reading] = length > 1 ? candidateReadings(part, tools.lexicon.exact(part), false) : [];
    if (reading && reading.length === length) {
      syllables.push(...reading);
      at += length;
      continue;
    }
    const own = characterReadings(character, tools.lexicon);
    if (own.length === 1) {
      syllables.push(...own);
      at++;
      continue;
    }
    const alone = characters.length === 1;
    const guess = guessSyllable(context.offsetOf(index) + at, alone, context, own);
    at++;
    if (guess) {
      guessed = true;
      syllables.push(guess.syllable);
      continue;
    }
    spoken ??= tools.romanise(token.simplified).map(parseSyllable);
    const heard = spoken[at - 1];
    const agreed = own.find((syllable) => heard && sameSyllable(syllable, heard));
    // A rare character no source knows still needs a syllable: readings never run short.
    syllables.push(agreed ?? own[0] ?? heard ?? { base: '?', tone: 5 });
  }
  return { syllables, guessed };
}

/**
 * Reads a word the dictionary lacks. Names get capitals: the surname and the given name of a
 * Chinese name, the first syllable of any other.
 */
export function readUnknown(
  token: ReadableToken,
  index: number,
  context: SentenceContext,
): UnknownReading {
  const { syllables, guessed } = syllablesOf(token, context, index);
  let reading: Reading = syllables;
  if (NOUN_SUFFIX.test(token.traditional) && !token.isName && syllables.length === 2) {
    reading = [syllables[0] as Syllable, { base: 'zi', tone: 5 }];
  }
  // B+輪: the letter is the name's beginning and has its capital.
  if (token.isName && !/^[A-Za-z]/.test(token.traditional)) {
    const [first = ''] = [...token.traditional];
    // 華 opens more places and firms of two characters than it has bearers of such names.
    const isPlace = first === '華' && reading.length === 2;
    const isCompound = COMPOUND_SURNAMES.has(token.simplified.slice(0, 2));
    const surname = isPlace || isCompound ? null : surnameReading(first, context.tools.lexicon);
    const isForeign = FOREIGN.test(token.traditional);
    const isChinese = surname !== null && reading.length <= 3 && !isForeign;
    const given = isCompound ? 2 : isChinese ? 1 : 0;
    reading = reading.map((syllable, index) => {
      if (index === 0) return capitalised(isChinese ? surname : syllable);
      return index === given ? capitalised(syllable) : syllable;
    });
  }
  return { reading, why: { code: token.isName ? 'name' : 'parts' }, settled: !guessed };
}
