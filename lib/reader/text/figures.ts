import { wordsOfNumber } from '../../domain/reading/phrase';
import { spellWord } from '../../domain/reading/pinyin';
import type { Reading } from '../../domain/reading/reading';
import { zhuyinColumn, zhuyinSyllable } from '../../domain/reading/zhuyin';
import { letterWidth, readingWidth } from './crowding';
import { digitRuns } from './vertical-digits';

/**
 * Figures as they are set with readings: as one character, however many they are. A reading that
 * does not fit is empty: it stands in the panel.
 */
export interface Figures {
  /** "shísān", or two lines of about the same width. */
  readonly pinyin: string;
  /** The same in zhuyin, to stand above. */
  readonly zhuyin: string;
  /** Columns beside the last figure, each of symbols and of the marks beside them: lines. */
  readonly beside: string;
  /** How many columns. */
  readonly columns: number;
  /** One column and its marks, to stand beside figures in a vertical line. */
  readonly along: string;
  /** Symbols in it. */
  readonly symbols: number;
  /** Width in em of the body: of a horizontal line, and of a vertical one with squares of digits. */
  readonly row: number;
  readonly turned: number;
}

/** Four figures with their units; what is longer is read by whoever asks for it. */
export const MOST_SYLLABLES = 7;
/** How far a reading may stand out at each side, in em of the body; beyond `NEAT` it has two lines. */
const NEAT = 0.5;
const MOST = 0.75;
/** Three symbols are as high as a character; four still stand clear of the next line. */
const SYMBOLS = 4;
const MOST_COLUMNS = 3;
/** Height of a symbol beside a vertical line, and how far they may stand beyond the figures, in em. */
const SYMBOL = 0.4;
const MOST_BEYOND = 1.2;

/** Widths in Noto Serif TC, em; other faces' are like them. */
const FIGURE = 0.56;
const MARKS = new Map(
  Object.entries({ ',': 0.33, '.': 0.33, ':': 0.33, '/': 0.3, '-': 0.35, '%': 0.9 }),
);

function widthOf(text: string): number {
  return [...text].reduce((width, sign) => {
    if (/\d/.test(sign)) return width + FIGURE;
    // Full-width figures and marks fill a square.
    return width + (MARKS.get(sign) ?? (sign > '\u2000' ? 1 : letterWidth(sign)));
  }, 0);
}

/** Words on one line where that is narrow enough, else on the two lines that are narrowest. */
function linesOf(words: readonly string[], width: number): string {
  const out = (text: string) => (readingWidth(text) - width) / 2;
  const cut = (at: number) =>
    [words.slice(0, at), words.slice(at)].map((line) => line.join(' ')).join('\n');
  const one = words.join(' ');
  if (out(one) <= NEAT) return one;
  const best = words
    .slice(1)
    .map((_, index) => cut(index + 1))
    .reduce((least, next) => (out(next) < out(least) ? next : least), one);
  return out(best) <= MOST ? best : '';
}

const BLANK = '\u3000';

/** Symbols, then the marks beside the last symbol of each syllable. */
function columnOf(reading: Reading): readonly [symbols: string, marks: string] {
  const columns = reading.map(zhuyinColumn);
  const marks = columns.map(
    ({ symbols, mark }) => BLANK.repeat([...symbols].length - 1) + (mark || BLANK),
  );
  return [columns.map(({ symbols }) => symbols).join(''), marks.join('')];
}

/** Syllables in columns of at most `SYMBOLS` symbols. */
function columnsOf(reading: Reading): Reading[] {
  const columns: Reading[] = [];
  for (const syllable of reading) {
    const longer = [...(columns.at(-1) ?? []), syllable];
    if (columns.length > 0 && columnOf(longer)[0].length <= SYMBOLS) {
      columns[columns.length - 1] = longer;
    } else {
      columns.push([syllable]);
    }
  }
  return columns;
}

/** @returns undefined where figures are too long for a reading, or are read with a neutral tone */
export function setFigures(shown: string, reading: Reading): Figures | undefined {
  if (reading.length > MOST_SYLLABLES || reading.some(({ tone }) => tone === 5)) return undefined;
  const row = widthOf(shown);
  const turned = digitRuns(shown).reduce(
    (width, { text, combined }) => width + (combined ? 1 : widthOf(text)),
    0,
  );
  const words = wordsOfNumber(reading);
  const columns = columnsOf(reading);
  const fit = columns.length <= MOST_COLUMNS;
  const along = columnOf(reading);
  const reaches = along[0].length * SYMBOL - turned <= MOST_BEYOND;
  return {
    pinyin: linesOf(words.map(spellWord), row),
    zhuyin: linesOf(
      words.map((word) => word.map(zhuyinSyllable).join('')),
      row,
    ),
    beside: fit ? columns.flatMap(columnOf).join('\n') : '',
    columns: fit ? columns.length : 0,
    along: reaches ? along.join('\n') : '',
    symbols: reaches ? along[0].length : 0,
    row,
    turned,
  };
}
