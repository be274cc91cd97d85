import { isTraced } from '../language/trace';
import { beginsSurname, rowsOfName, surnameCost } from './chances';
import { titlesThatStand } from './context';
import { PLAIN_SURNAME, RARE_SURNAME, SURNAME_BEFORE_TITLE } from './evidence';
import { personAt } from './person';
import { rowOf } from './rows';
import { atEachWord, type FoundName, type NamePiece, type NameRule } from './rule';

/** Titles that follow a surname alone, each with its row. */
const TITLES = new Map(titlesThatStand('surname', (rule) => rule));
/** Plain surnames that are common words as well. */
const WORDY = new Set(rowOf('names/surnames', 'also-words').value);
const OPENING = rowOf('names/beside', 'before-surname');
const OPENS = new Set(OPENING.value.split(' '));
const OPENING_MARK = /[，。、；：！？,.!?「『（(“\s]/;

/** A surname alone before a title: 林|阿姨, 陳|老師. */
export const titled: NameRule = {
  name: 'titled',
  propose: ({ pieces, text }, tools) =>
    atEachWord(pieces, (index) => {
      const found = titledAt(pieces, index, text);
      // Where a whole name begins, the surname is not alone.
      return found && personAt(pieces, index, text, tools) ? null : found;
    }),
};

/**
 * 林|阿姨, 陳|老師: the surname that starts at `pieces[index]` and stands alone before a title; null
 * for others.
 * @param text the paragraph in Simplified, offsets as in `pieces`.
 */
function titledAt(pieces: readonly NamePiece[], index: number, text: string): FoundName | null {
  const { start, end, simplified } = pieces[index] as NamePiece;
  if (end !== start + 1 || !beginsSurname(text.charCodeAt(start))) return null;
  const title = pieces[index + 1];
  if (title?.kind !== 'word' || title.start !== end) return null;
  const ofTitle = TITLES.get(title.simplified);
  if (ofTitle === undefined) return null;
  const cost = surnameCost(simplified);
  if (cost === null || cost > RARE_SURNAME) return null;
  // 王氏 and 李家, but 何家 may ask which home.
  const isShort = title.simplified.length === 1;
  const isPlain = cost <= PLAIN_SURNAME && !WORDY.has(simplified) && !isShort;
  const before = text[start - 1];
  const isOpened = before !== undefined && OPENS.has(before);
  const isOpen = isOpened || before === undefined || OPENING_MARK.test(before);
  if (!isPlain && !isOpen) return null;
  const found = { start, end, type: 'person', gain: SURNAME_BEFORE_TITLE } as const;
  if (!isTraced()) return found;
  const opened = isOpened && !isPlain ? [OPENING.rule] : [];
  return { ...found, because: [...rowsOfName(simplified, ''), ofTitle, ...opened] };
}
