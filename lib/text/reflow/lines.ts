import { NUMERALS } from '../numerals';
import {
  cellsOf,
  isBlankUnit,
  isClauseMark,
  isLatinUnit,
  isSentenceMark,
  isWidePunctuation,
} from './cells';
import type { Marks } from './marks';

/** How a line ends: with a sentence, before what it announces, with a clause, or in the midst. */
export type Ending = 'sentence' | 'colon' | 'clause' | 'open';

/** One line of a text as it was pasted. Widths are in cells: see `cellsOf`. */
export interface Line {
  readonly start: number;
  /** Before its line break. */
  readonly end: number;
  /** Without the blanks at both ends and the `>` of quoted mail. */
  readonly from: number;
  readonly to: number;
  /** How many `>` it begins with. */
  readonly quoted: number;
  readonly indent: number;
  /** From the edge of the page to its last character. */
  readonly width: number;
  /** Of it, what is in Latin letters, whose widths differ. */
  readonly latin: number;
  /** Marks of clauses and sentences in it. */
  readonly marks: number;
  /** A sentence ends in it. */
  readonly ends: boolean;
  /** In columns: a tab, a bar or wide blanks inside. */
  readonly tabular: boolean;
}

/** As much of a line as tells what it begins. */
const BEGINNING = 24;

const NUMERAL = `[${NUMERALS}0-9０-９]`;

const BULLET = /^(?:[•●○◎■□◆◇▪▸►➢★☆※＊]|[-*+#–]\s)/u;
const NUMBERED = /^[(（〔【[]?[0-9０-９]{1,3}(?:[)）〕】\]、]|[.．:：](?![0-9０-９]))/u;
const COUNTED = new RegExp(`^[(（〔【]?[${NUMERALS}]{1,4}[)）〕】、．.]`, 'u');
const LETTERED = /^[(（]?[A-Za-z甲乙丙丁戊己庚辛壬癸][)）、.．](?=[\s\p{Script=Han}])/u;
const CIRCLED = /^[\u2460-\u249B\u3220-\u3229\u3280-\u3289\u24EA]/u;
/** 第三條　…, 第 12 章 …, 第三條之一（…）: not in the midst of a sentence, 依第三條規定. */
const HEADING = new RegExp(
  `^第\\s?${NUMERAL}{1,6}\\s?[條章節編款項卷回篇幕冊集課講條](?:之${NUMERAL}{1,3})?(?:$|[\\s（(])`,
  'u',
);
/** Who speaks, or what is said of what: 主旨：… */
const LABELLED = /^[\p{Script=Han}A-Za-z·． ]{1,10}[：:]/u;

const BEGINNINGS = [BULLET, NUMBERED, COUNTED, LETTERED, CIRCLED, HEADING];

/** As much of a line as tells how it ends. */
const ENDING = 6;

const SENTENCE_END = /[。！？!?｡…][」』”’）)】〕》〉\]"']*$|[A-Za-z][.]["')]?$/u;
const COLON_END = /[：:][「『“‘（(]?$/u;
const CLAUSE_END = /[，、；,;」』”’）)】〕》〉—–]$/u;

export function endingOf(text: string, { from, to }: Line): Ending {
  const end = text.slice(Math.max(from, to - ENDING), to);
  if (SENTENCE_END.test(end)) return 'sentence';
  if (COLON_END.test(end)) return 'colon';
  return CLAUSE_END.test(end) ? 'clause' : 'open';
}

/** Cells: blanks that part columns. */
const GAP = 3;
const TAB = 0x09;
const BARS = [0x7c, 0xff5c];

type Measured = Pick<Line, 'width' | 'latin' | 'marks' | 'ends' | 'tabular'>;

/** Measures a line from its first character to its last. */
function measure(text: string, from: number, to: number, left: Marks): Measured {
  let width = 0;
  let latin = 0;
  let marks = 0;
  let gap = 0;
  let ends = false;
  let tabular = false;
  for (let at = from; at < to; at += 1) {
    if (left.isLeftOut(at)) continue;
    const unit = text.charCodeAt(at);
    const cells = cellsOf(unit);
    width += cells;
    if (cells === 1) latin += 1;
    if (isClauseMark(unit)) {
      marks += 1;
      ends ||= isSentenceMark(unit);
    }
    gap = isBlankUnit(unit) ? gap + cells : 0;
    if (unit === TAB || gap >= GAP || BARS.includes(unit)) tabular = true;
  }
  return { width, latin, marks, ends, tabular };
}

/** Cells: more than any word that is kept in one piece. */
export const LONGEST_WORD = 40;

/** Width of what could not be parted at a line's beginning: a word, or a character with its marks. */
export function firstWidth(text: string, { from, to }: Line): number {
  const last = Math.min(to, from + LONGEST_WORD);
  let at = from;
  if (isLatinUnit(text.charCodeAt(at))) {
    while (at < last && text.charCodeAt(at) < 0x2000 && !isBlankUnit(text.charCodeAt(at))) at += 1;
    return at - from;
  }
  let width = cellsOf(text.charCodeAt(at));
  at += 1;
  while (at < last && isWidePunctuation(text.charCodeAt(at))) {
    width += 2;
    at += 1;
  }
  return width;
}

/** Cells a tab stands for at the beginning of a line. */
const TAB_WIDTH = 4;
const QUOTED = 0x3e;

function lineAt(text: string, start: number, end: number, left: Marks): Line {
  let from = start;
  let indent = 0;
  let quoted = 0;
  for (; from < end; from += 1) {
    const unit = text.charCodeAt(from);
    if (unit === QUOTED) quoted += 1;
    else if (!isBlankUnit(unit)) break;
    indent += unit === TAB ? TAB_WIDTH : cellsOf(unit);
  }
  let to = end;
  while (to > from && isBlankUnit(text.charCodeAt(to - 1))) to -= 1;
  const { width, latin, marks, ends, tabular } = measure(text, from, to, left);
  return {
    start,
    end,
    from,
    to,
    quoted,
    indent,
    width: indent + width,
    latin,
    marks,
    ends,
    tabular,
  };
}

/** Whether a line begins an item of a list or is a heading. */
export function beginsItem(text: string, { from, to }: Line): boolean {
  const beginning = text.slice(from, Math.min(to, from + BEGINNING));
  return BEGINNINGS.some((pattern) => pattern.test(beginning));
}

/** Whether a line begins with a label: who speaks, or what is said of what. */
export const isLabelled = (text: string, { from, to }: Line): boolean =>
  LABELLED.test(text.slice(from, Math.min(to, from + BEGINNING)));

export const isBlank = ({ from, to }: Line): boolean => from === to;

/** Lines of a text, its blank ones too. */
export function linesOf(text: string, left: Marks): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push(lineAt(text, start, end, left));
    start = end + 1;
  }
  return lines;
}
