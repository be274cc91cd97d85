import { countHan } from '../../domain/han';
import { type Reading, type Syllable, sameReading, type Tone } from '../../domain/reading/reading';
import { zhuyinSymbols } from '../../domain/reading/zhuyin';
import type { Sentence } from '../../domain/text';
import type { Token, Word } from '../../domain/token';

const INITIALS = ' b p m f d t n l g k h j q x zh ch sh r z c s'.split(' ');
const FINALS =
  'a o e ê ai ei ao ou an en ang eng ong er i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang ue ü üe'.split(
    ' ',
  );
const BY_THEMSELVES =
  'yi ya ye yao you yan yin yang ying yong wu wa wo wai wei wan wen wang weng yu yue yuan yun'.split(
    ' ',
  );

/** The pinyin of every syllable that zhuyin can write, by its symbols. */
const BASES = new Map<string, string>();
for (const base of [...BY_THEMSELVES, ...INITIALS.flatMap((i) => FINALS.map((f) => i + f))]) {
  const symbols = zhuyinSymbols(base);
  if (symbols !== base && !BASES.has(symbols)) BASES.set(symbols, base);
}

const TONES: Readonly<Record<string, Tone>> = { '': 1, ˉ: 1, ˊ: 2, ˇ: 3, ˋ: 4, '˙': 5 };
/** A syllable as it is printed, with the dot before it, and as it is typed, with the dot behind. */
const PRINTED = /(˙?)([\u3105-\u3129]+)([ˉˊˇˋ]?)/gy;
const TYPED = /()([\u3105-\u3129]+)([ˉˊˇˋ˙]?)/gy;
const OPENS = /^[(（]$/;
const CLOSES = /^[)）]$/;
/** Asked of a paragraph, for hardly any has zhuyin in it. */
const ZHUYIN = /[\u3105-\u3129]/;
export const hasZhuyin = (text: string): boolean => ZHUYIN.test(text);

/** ㄏㄢˋ, ㄜˊ ㄗㄞˇ as syllables; null where it is anything else. */
function parseZhuyin(text: string, order: RegExp): Reading | null {
  const syllables: Syllable[] = [];
  for (const written of text.trim().split(/\s+/)) {
    order.lastIndex = 0;
    while (order.lastIndex < written.length) {
      const [, light = '', symbols = '', mark = ''] = order.exec(written) ?? [];
      const base = BASES.get(symbols);
      const tone = TONES[light || mark];
      if (!base || !tone) return null;
      syllables.push({ base, tone });
    }
  }
  return syllables.length > 0 ? syllables : null;
}

/**
 * What stands in the brackets behind a word. A dot between two syllables, ㄇㄚ˙ㄇㄚ, is that of the
 * second where it is printed and of the first where it is typed: it is read as the dictionary reads
 * the word, and as printed where that does not tell.
 */
function writtenFor(word: Word, text: string): Reading | null {
  const printed = parseZhuyin(text, PRINTED);
  const typed = parseZhuyin(text, TYPED);
  if (!printed || !typed) return printed ?? typed;
  const known = [word.reading, word.taiwan].map((reading) => reading.slice(-typed.length));
  return known.some((reading) => sameReading(reading, typed)) ? typed : printed;
}

/** The reading that its last characters are given; the word is read so in both standards. */
function readAs(word: Word, written: Reading, evidence: string): Word {
  const keep = word.reading.length - written.length;
  const read = (reading: Reading): Reading => [...reading.slice(0, keep), ...written];
  return {
    ...word,
    reading: read(word.reading),
    taiwan: read(word.taiwan),
    why: { code: 'author', evidence },
  };
}

/** 漢(ㄏㄢˋ)字: what an author writes in brackets behind a word is how it is read there. */
export function withWrittenZhuyin(sentence: Sentence): Sentence {
  const tokens: Token[] = [...sentence.tokens];
  for (let at = 1; at < tokens.length; at += 1) {
    const word = tokens[at - 1];
    if (word?.kind !== 'word' || !OPENS.test(tokens[at]?.surface ?? '')) continue;
    const close = tokens.findIndex(({ surface }, index) => index > at && CLOSES.test(surface));
    if (close < 0) continue;
    const inside = tokens
      .slice(at + 1, close)
      .map(({ surface }) => surface)
      .join('');
    const written = writtenFor(word, inside);
    if (!written || written.length > countHan(word.surface)) continue;
    if (word.reading.length !== countHan(word.surface)) continue;
    tokens[at - 1] = readAs(word, written, inside);
  }
  return { ...sentence, tokens };
}
