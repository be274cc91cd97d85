import { HangjianError } from '../../domain/errors';
import { countHan } from '../../domain/han';
import type { TextInfo } from '../../domain/text';

/**
 * UTF-16 units. The engine takes a million characters in some seconds and the reader shows them;
 * the limit is twice that, so that a whole novel fits and a mistaken file is refused.
 */
export const MAX_TEXT_LENGTH = 2_000_000;

/** A title longer than this is no longer one line on the shelf. */
const MAX_TITLE_LENGTH = 40;
/** Enough of the text to tell it by, in one line of the shelf. */
const FIRST_LINE_LENGTH = 60;

const tidied = (line: string): string => line.replace(/[\s\u3000\u200b\ufeff]+/g, ' ').trim();

/** The lines of a text's beginning, its blank ones as ''. */
const beginningOf = (text: string): string[] =>
  text
    .slice(0, 20_000)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(tidied);

const linesOf = (text: string): string[] => beginningOf(text).filter(Boolean);

/** Characters from which on a line may be one that was broken, and by how many broken ones differ. */
const BROKEN = 16;
const UNEVEN = 4;

/**
 * Whether a line looks broken in the midst of a sentence: it ends with a comma, or with none of its
 * clauses while a line of about its length goes on directly below. No title does.
 * @param next the line below, '' where that is blank
 */
export function isHalfLine(line: string, next: string): boolean {
  const [length, below] = [[...line].length, [...next].length];
  if (length < BROKEN || below === 0 || !/[，、；。]./u.test(line)) return false;
  return /[，、；]$/u.test(line) || (/[\p{L}\p{N}]$/u.test(line) && below >= length - UNEVEN);
}

/** Cut by code points, so that no rare character is halved. */
const cut = (text: string, length: number): string => {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
};

/** A text titles itself: its first line, of a long or broken one the first sentence or clause. */
export function titleOf(text: string): string {
  const lines = beginningOf(text);
  const at = lines.findIndex(Boolean);
  const line = (lines[at] ?? '').replace(/^#+\s*/, '');
  const half = isHalfLine(line, lines[at + 1] ?? '');
  if (!half && [...line].length <= MAX_TITLE_LENGTH) return line;
  const whole = half ? `${line}${lines[at + 1]}` : line;
  const sentence = /^.{4,39}?[。！？!?]/u.exec(whole)?.[0];
  const clause = /^.{4,40}?(?=[，。；：！？,;!?])/u.exec(whole)?.[0];
  return sentence ?? clause ?? cut(line, MAX_TITLE_LENGTH);
}

/** A line to know the text by: the first that is not wholly its title. */
export function firstLineOf(text: string): string {
  const lines = linesOf(text);
  const [first = '', second] = lines;
  return cut(
    titleOf(text) === first.replace(/^#+\s*/, '') ? (second ?? first) : first,
    FIRST_LINE_LENGTH,
  );
}

/** @throws HangjianError `empty`, `too-long` or `not-text`, before anything is sent or kept. */
export function checkOwnText(text: string): void {
  if (text.trim() === '') {
    throw new HangjianError('empty', 'There is nothing here yet. Paste some Chinese text first.');
  }
  if (text.length > MAX_TEXT_LENGTH) {
    throw new HangjianError(
      'too-long',
      `This text has ${text.length.toLocaleString('en')} characters; Hangjian takes up to ${MAX_TEXT_LENGTH.toLocaleString('en')} at once. Paste it in parts.`,
    );
  }
  if (countHan(text) === 0) {
    throw new HangjianError('not-text', 'There are no Chinese characters in this text.');
  }
}

/** What the shelf shows of a text before the engine has told its other script. */
export function describeOwnText(id: string, text: string, now: number): TextInfo {
  const title = titleOf(text);
  const firstLine = firstLineOf(text);
  return {
    id,
    title,
    titleSimplified: title,
    firstLine,
    firstLineSimplified: firstLine,
    characters: countHan(text),
    date: new Date(now).toISOString().slice(0, 10),
  };
}

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Short, for an address; 12 of 32 letters never meet again in one browser. */
export const newTextId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => LETTERS[byte % 32]).join('');
