import { markSyllable } from '../../domain/reading/pinyin';
import type { Reading, Syllable } from '../../domain/reading/reading';
import { zhuyinColumn, zhuyinSyllable } from '../../domain/reading/zhuyin';
import type { Token } from '../../domain/token';
import { type Crowded, crowding, type Settled } from './crowding';
import { type Figures, setFigures } from './figures';
import { type Display, type ShownCharacter, shownCharacters, shownText } from './shown';

/** A character as it is set: itself, its readings in every form, and how far it stands off. */
export interface SetCharacter {
  readonly character: string;
  readonly tone: number;
  readonly pinyin: string;
  /** "ㄌㄧˋ", for zhuyin over the character. */
  readonly zhuyin: string;
  /** Column of symbols, then a column with the tone mark, parted by a line break. */
  readonly column: string;
  /** Steps of an eighth of an em to the next character when pinyin, or zhuyin above, is shown. */
  readonly pinyinGap: number;
  readonly zhuyinGap: number;
  /** Steps of a sixteenth of an em by which pinyin stands behind the character's middle, or before. */
  readonly pinyinShift: number;
  /** Of figures that are read: how. */
  readonly figures?: Figures | undefined;
}

export interface SetToken {
  readonly token: Token;
  /** The whole token as shown. */
  readonly shown: string;
  readonly characters: readonly SetCharacter[];
}

const IDEOGRAPHIC_SPACE = '\u3000';

/**
 * Zhuyin as a column: the mark of tones 2 to 4 stands in a second column beside the last symbol,
 * the neutral dot on top of the first (Taiwan's Ministry of Education, 國語注音符號手冊). The dot is a
 * full stop: ˙ stands at the top of its square, far from the symbol under it. A space below makes
 * up for its square, so that the symbols stand beside the middle of the character as others do.
 */
export function zhuyinLines(syllable: Syllable): string {
  const { symbols, mark } = zhuyinColumn(syllable);
  if (mark === '') return symbols;
  if (syllable.tone === 5) return `.${symbols}${IDEOGRAPHIC_SPACE}`;
  return `${symbols}\n${IDEOGRAPHIC_SPACE.repeat(Math.max(0, [...symbols].length - 1))}${mark}`;
}

/** Readings of tokens as spoken, by token; absent tokens keep their own. */
export type Spoken = ReadonlyMap<Token, Reading>;

const HAN_OR_FULL = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/**
 * Half-width punctuation is widened only in Chinese: beside a Han character or a full-width mark.
 * The comma of "Hello, world" stays as it is.
 */
function inChinese(tokens: readonly Token[], index: number): boolean {
  const beside = (by: 1 | -1): Token | undefined => {
    let at = index + by;
    while (tokens[at]?.kind === 'space') at += by;
    return tokens[at];
  };
  const near = [tokens[index], beside(1), beside(-1)];
  return near.some((token) => token !== undefined && HAN_OR_FULL.test(token.surface));
}

interface Unsettled extends Pick<Crowded, 'last'> {
  readonly item: ShownCharacter;
  readonly figures?: Figures | undefined;
}

/** Characters with what is read of figures, which are a word of their own. */
const withFigures = (characters: readonly ShownCharacter[]): Unsettled[] =>
  characters.map((item, index) => ({
    item,
    last: index === characters.length - 1 || !item.syllable || !characters[index + 1]?.syllable,
    figures: item.figures && setFigures(item.character, item.figures),
  }));

const opens = (token: Token) => token.kind === 'word' || token.kind === 'number';

/** Sets a run of tokens for showing; tokens that do not open are passed with their text only. */
export function setTokens(tokens: readonly Token[], display: Display, spoken?: Spoken): SetToken[] {
  const shown = tokens.map((token) => shownCharacters(token, display, spoken?.get(token)));
  const flat = shown.flatMap(withFigures);
  const crowd = (
    format: (syllable: Syllable) => string,
    kind: 'pinyin' | 'zhuyin',
    moves: boolean,
  ): Settled[] =>
    crowding(
      flat.map(
        ({ item, last, figures }): Crowded => ({
          reading: item.syllable ? format(item.syllable) : (figures?.[kind] ?? ''),
          ...(figures ? { advance: figures.row } : {}),
          last,
        }),
      ),
      moves,
    );
  const pinyin = crowd(markSyllable, 'pinyin', true);
  const zhuyin = crowd(zhuyinSyllable, 'zhuyin', false);
  let at = 0;
  return tokens.map((token, index) => {
    const characters = shown[index] ?? [];
    const from = at;
    at += characters.length;
    const place = (item: ShownCharacter, offset: number): SetCharacter => {
      const { syllable } = item;
      return {
        character: item.character,
        tone: syllable?.tone ?? 0,
        pinyin: syllable ? markSyllable(syllable) : '',
        zhuyin: syllable ? zhuyinSyllable(syllable) : '',
        column: syllable ? zhuyinLines(syllable) : '',
        pinyinGap: pinyin[from + offset]?.gap ?? 0,
        zhuyinGap: zhuyin[from + offset]?.gap ?? 0,
        pinyinShift: pinyin[from + offset]?.shift ?? 0,
        figures: flat[from + offset]?.figures,
      };
    };
    const half = token.kind === 'punctuation' && !inChinese(tokens, index);
    return {
      token,
      shown: half ? token.surface : shownText(token, display),
      characters: opens(token) ? characters.map(place) : [],
    };
  });
}
