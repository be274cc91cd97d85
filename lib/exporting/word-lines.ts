import { meaningOf, type SavedWord } from '../domain/card';
import { fitForFiles } from './escape';

/** Everything Unicode calls the end of a line, and the separator. */
const BREAKS = /[\t\n\v\f\r\x85\u2028\u2029]+/g;

const oneLine = (text: string): string => fitForFiles(text.replace(BREAKS, ' ')).trim();

/** What Pleco takes for a line break within a definition (plecoforums.com, thread 5916). */
const PLECO_BREAK = '\ueab1';

/** Two slashes in front would open a category. */
const headword = (text: string): string => oneLine(text).replace(/^\/\//, '／／');

/**
 * Text as Pleco imports flashcards: `简[繁]`, numbered pinyin and definition, parted by tabs, a card a
 * line. Both scripts are given, so that Pleco has not to ask which word is meant.
 */
export const toPleco = (words: readonly SavedWord[]): string =>
  ['// Hangjian', ...words.map(plecoLine)].map((line) => `${line}\n`).join('');

function plecoLine(word: SavedWord): string {
  const { traditional, simplified, pinyin } = word;
  const definition = meaningOf(word)
    .split(/\r\n|[\n\r\v\f\x85\u2028\u2029]/)
    .map(oneLine)
    .join(PLECO_BREAK);
  return `${headword(simplified)}[${oneLine(traditional)}]\t${oneLine(pinyin)}\t${definition}`;
}

/** The words alone in Traditional, one a line. */
export const toList = (words: readonly SavedWord[]): string =>
  words.map(({ traditional }) => `${oneLine(traditional)}\n`).join('');
