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

const linesOf = (text: string): string[] =>
  text
    .slice(0, 20_000)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/[\s\u3000\u200b\ufeff]+/g, ' ').trim())
    .filter(Boolean);

/** Cut by code points, so that no rare character is halved. */
const cut = (text: string, length: number): string => {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
};

/** A text titles itself: its first line, of a long one the first clause. */
export function titleOf(text: string): string {
  const line = (linesOf(text)[0] ?? '').replace(/^#+\s*/, '');
  if ([...line].length <= MAX_TITLE_LENGTH) return line;
  const clause = /^.{4,40}?(?=[，。；：！？,;!?])/u.exec(line)?.[0];
  return clause ?? cut(line, MAX_TITLE_LENGTH);
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
