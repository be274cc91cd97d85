import type { Lexicon } from '@/lib/domain/lexicon/lexicon';
import {
  parseReading,
  parseSyllable,
  type Reading,
  type Syllable,
  sameReading,
  sameSyllable,
} from '@/lib/domain/reading/reading';
import { hanOf } from '../candidates';
import type { ReadableToken } from '../types';
import { DENIED, TAIWAN_CHARACTERS } from './characters';
import { TAIWAN_PIECES, TAIWAN_WORDS } from './words';

/** Endings and particles that are neutral by both standards. */
const NEUTRAL = new Set('子頭們的得了著過麼嗎呢吧啊呀啦喔哇嘛兒個喲唷咧囉咯唄不一上');

/** Doubled words for kin keep their neutral tone in Taiwan: 爸爸, 娘娘腔. */
const KIN = new Set('爸媽哥姊姐弟妹爺奶公婆姑姨叔伯舅娘嬸太');

/** Where a character has several tones of the same base: 部分 fèn, 歲數 shù; 暖和 stays light. */
const FULL = new Map([
  ['分fen', 'fen4'],
  ['當dang', 'dang4'],
  ['難nan', 'nan2'],
  ['應ying', 'ying4'],
  ['處chu', 'chu4'],
  ['結jie', 'jie2'],
  ['監jian', 'jian4'],
  ['地de', 'di4'],
  ['數shu', 'shu4'],
  ['作zuo', 'zuo4'],
  ['和huo', 'huo5'],
]);

const LONGEST_PIECE = 4;

/** Gives `syllable` the capital of the one it takes the place of. */
function inCaseOf(like: Syllable, { base, tone }: Syllable): Syllable {
  const isCapital = like.base !== like.base.toLowerCase();
  return { base: isCapital ? base.charAt(0).toUpperCase() + base.slice(1) : base, tone };
}

const lowerCase = ({ base, tone }: Syllable): Syllable => ({ base: base.toLowerCase(), tone });

/** Taiwan keeps full tones where the Mainland lightens second syllables: 知識, 衣服, 漂亮. */
function fullTone(character: string, syllable: Syllable, lexicon: Lexicon): Syllable {
  const known = FULL.get(character + syllable.base);
  if (known) return parseSyllable(known) ?? syllable;
  for (const { traditional, reading } of lexicon.exact(character)) {
    const [own] = reading?.length === 1 ? reading : [];
    if (traditional === character && own && own.tone !== 5 && own.base === syllable.base) {
      return own;
    }
  }
  return syllable;
}

/** The dictionary's own note on the character, where it may be carried over to words. */
function noted(character: string, syllable: Syllable, lexicon: Lexicon): Syllable | null {
  if (DENIED.has(character)) return null;
  for (const { traditional, reading, taiwan } of lexicon.exact(character)) {
    if (traditional !== character || reading?.length !== 1 || !taiwan?.[0]) continue;
    if (sameSyllable(reading[0] as Syllable, syllable)) return lowerCase(taiwan[0]);
  }
  return null;
}

/** Answers are the same for ever; there are some 20,000 pairs of character and syllable. */
function remembered(lexicon: Lexicon): (character: string, syllable: Syllable) => Syllable {
  const known = new Map<string, Syllable>();
  return (character, syllable) => {
    const key = `${character}${syllable.base}${syllable.tone}`;
    const old = known.get(key);
    if (old) return old;
    const listed = TAIWAN_CHARACTERS.get(key);
    const own =
      (listed && parseSyllable(listed)) || noted(character, syllable, lexicon) || syllable;
    known.set(key, own);
    return own;
  };
}

const byLexicon = new WeakMap<Lexicon, ReturnType<typeof remembered>>();

function characterReader(lexicon: Lexicon): ReturnType<typeof remembered> {
  const known = byLexicon.get(lexicon);
  if (known) return known;
  const made = remembered(lexicon);
  byLexicon.set(lexicon, made);
  return made;
}

/** The note on the whole word, which belongs to the entry of this Mainland reading only. */
function wordNote(token: ReadableToken, mainland: Reading): Reading | null {
  for (const { traditional, reading, taiwan } of token.entries) {
    if (!taiwan || traditional !== token.traditional || taiwan.length !== mainland.length) continue;
    if (reading && sameReading(reading, mainland)) return taiwan;
  }
  return null;
}

function applyPieces(characters: readonly string[], reading: Syllable[]): void {
  for (let start = 0; start < characters.length - 1; start++) {
    const last = Math.min(characters.length, start + LONGEST_PIECE);
    for (let end = start + 2; end <= last; end++) {
      const part = characters.slice(start, end).join('');
      // 蘿蔔糕 is read as 蘿蔔 is.
      const piece = TAIWAN_PIECES.get(part) ?? TAIWAN_WORDS.get(part);
      if (!piece) continue;
      for (const [at, syllable] of (parseReading(piece) ?? []).entries()) {
        const own = reading[start + at];
        if (own) reading[start + at] = inCaseOf(own, syllable);
      }
    }
  }
}

const isNeutral = (characters: readonly string[], index: number): boolean => {
  const character = characters[index] as string;
  if (index === 0 || NEUTRAL.has(character)) return true;
  return characters[index - 1] === character && (characters.length === 2 || KIN.has(character));
};

/**
 * The reading by Taiwan's standard of a word whose Mainland reading is known: by the word itself,
 * the dictionary's note on it, pieces of words, and character by character.
 */
export function taiwanReading(token: ReadableToken, mainland: Reading, lexicon: Lexicon): Reading {
  const read = characterReader(lexicon);
  const characters =
    mainland.length === token.traditional.length
      ? [...token.traditional]
      : hanOf(token.traditional);
  if (characters.length === 1) {
    const [only] = mainland;
    if (!only) return mainland;
    // Broadcasters and schools say hàn for "and"; every other 和 is hé.
    if (token.traditional === '和' && only.base === 'he' && only.tone === 2) {
      return [{ base: 'han', tone: 4 }];
    }
    const own = read(characters[0] as string, lowerCase(only));
    return sameSyllable(own, only) ? mainland : [inCaseOf(only, own)];
  }
  const word = parseReading(TAIWAN_WORDS.get(token.traditional) ?? '');
  if (word && word.length === mainland.length) return word;
  const base = wordNote(token, mainland) ?? mainland;
  const reading = base.map((syllable, index) => {
    const character = characters[index] ?? '';
    const lower = lowerCase(syllable);
    const full =
      lower.tone === 5 && !isNeutral(characters, index)
        ? fullTone(character, lower, lexicon)
        : lower;
    return inCaseOf(syllable, read(character, full));
  });
  applyPieces(characters, reading);
  return sameReading(reading, mainland) ? mainland : reading;
}
