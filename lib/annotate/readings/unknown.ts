import {
  formatNumbered,
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
import type { SentenceContext } from './context';
import { guess } from './rules/model';
import { surnameReading } from './surnames';
import type { ReadableToken } from './types';
import { unihanReading } from './unihan';
import { WORD_CLASSES } from './word-classes';

export interface UnknownReading {
  readonly reading: Reading;
  readonly why: ReadingReason;
  /** No other sentence would read the word otherwise. */
  readonly settled: boolean;
}

/** Longest part looked for in a word the dictionary lacks, in characters. */
const LONGEST_PART = 5;

const isSounding = WORD_CLASSES.named('sounding');
const isLightZi = WORD_CLASSES.named('light-zi');
const isNoSurname = WORD_CLASSES.named('no-surname');

const capitalised = ({ base, tone }: Syllable): Syllable => ({
  base: base.charAt(0).toUpperCase() + base.slice(1),
  tone,
});

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
    const sounds = own.map((syllable) => formatNumbered([syllable]).toLowerCase());
    const ruling = guess(context.offsetOf(index) + at, alone, context, sounds);
    const likely = ruling && own[sounds.indexOf(ruling.reading)];
    at++;
    if (likely) {
      guessed = true;
      syllables.push(likely);
      continue;
    }
    spoken ??= tools.romanise(token.simplified).map(parseSyllable);
    const heard = spoken[at - 1];
    const agreed = own.find((syllable) => heard && sameSyllable(syllable, heard));
    // A rare character no source knows still needs a syllable: readings never run short.
    syllables.push(agreed ?? own[0] ?? heard ?? unihanReading(character) ?? { base: '?', tone: 5 });
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
  if (isLightZi(token.traditional) && !token.isName && syllables.length === 2) {
    reading = [syllables[0] as Syllable, { base: 'zi', tone: 5 }];
  }
  // B+輪: the letter is the name's beginning and has its capital.
  if (token.isName && !/^[A-Za-z]/.test(token.traditional)) {
    const [first = ''] = [...token.traditional];
    const isPlace = isNoSurname(token.traditional);
    const isCompound = COMPOUND_SURNAMES.has(token.simplified.slice(0, 2));
    const surname = isPlace || isCompound ? null : surnameReading(first, context.tools.lexicon);
    const isForeign = isSounding(token.traditional);
    const isChinese = surname !== null && reading.length <= 3 && !isForeign;
    const given = isCompound ? 2 : isChinese ? 1 : 0;
    reading = reading.map((syllable, index) => {
      if (index === 0) return capitalised(isChinese ? surname : syllable);
      return index === given ? capitalised(syllable) : syllable;
    });
  }
  return { reading, why: { code: token.isName ? 'name' : 'parts' }, settled: !guessed };
}
