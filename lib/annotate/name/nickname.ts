import { isTraced } from '../language/trace';
import { anyOf } from '../script/character-set';
import { NICKNAME } from './evidence';
import { rowOf } from './rows';
import { atEachWord, type FoundName, type NamePiece, type NameRule, type NameTools } from './rule';

/** Surnames and given names that friends are called by, and what stands before each. */
const SURNAME = rowOf('names/nicknames', 'surname');
const GIVEN = rowOf('names/nicknames', 'given');
const BEFORE_SURNAME = rowOf('names/nicknames', 'before-surname');
const BEFORE_GIVEN = rowOf('names/nicknames', 'before-given');

const leads = anyOf(BEFORE_SURNAME.value + BEFORE_GIVEN.value);

/** What follows somebody who does something, has something, or is called. */
const ACTING = rowOf('names/beside', 'after-nickname');
const ACTS = new Set(ACTING.value.split(' '));
const MARK = /[，。、；：！？,.!?)）」”』…]/;
/** What stands behind who speaks, where a chat or a play is written down. */
const SPEAKS = /[：:]/;

/** What friends are called after 小, 老 or 阿: 小明, 老王, 阿德. */
export const nickname: NameRule = {
  name: 'nickname',
  propose: ({ pieces, text }, tools) =>
    atEachWord(pieces, (index) => nicknameAt(pieces, index, text, tools)),
};

/**
 * 小明, 老王, 阿德: the nickname that starts at `pieces[index]`; null for words (小狗, 老樹) and
 * where nothing after it shows a person.
 * @param text the paragraph in Simplified, offsets as in `pieces`.
 */
function nicknameAt(
  pieces: readonly NamePiece[],
  index: number,
  text: string,
  tools: NameTools,
): FoundName | null {
  const first = pieces[index] as NamePiece;
  const { start } = first;
  // Asked of every word: most are told from the first character, without a string being made.
  if (!leads(text, start, start + 1)) return null;
  const name = text.slice(start, start + 2);
  const [before = '', character = ''] = name;
  if (character === '') return null;
  const isGiven = BEFORE_GIVEN.value.includes(before) && GIVEN.value.includes(character);
  const isSurname = BEFORE_SURNAME.value.includes(before) && SURNAME.value.includes(character);
  const after = text[start + 2];
  // 小桔：到了沒, whatever the character: a line's first word before its colon.
  const speaks = start === 0 && after !== undefined && SPEAKS.test(after);
  if ((!isGiven && !isSurname && !speaks) || tools.has(name)) return null;
  const second = pieces[index + 1];
  const parted = first.end === start + 1 && second?.kind === 'word' && second.end === start + 2;
  if (!parted && first.end !== start + 2) return null;
  // 小宋朝… may go on as words do; a given name, or what the segmenter keeps whole, does not.
  const sure = !parted || isGiven || speaks;
  const acts = after !== undefined && ACTS.has(after);
  if (!sure && !acts && after !== undefined && !MARK.test(after)) return null;
  const found = { start, end: start + 2, type: 'person', gain: NICKNAME } as const;
  if (!isTraced()) return found;
  const rows = isSurname && !isGiven ? [BEFORE_SURNAME, SURNAME] : [BEFORE_GIVEN, GIVEN];
  const because = [...rows, ...(!sure && acts ? [ACTING] : [])].map(({ rule }) => rule);
  return { ...found, because };
}
