import { isTraced } from '../language/trace';
import { anyOf } from '../script/character-set';
import { CALLED, NICKNAME } from './evidence';
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

/** What a text says before it tells how somebody is called: 名叫, 綽號. */
const SAID = rowOf('names/beside', 'called');
const CALLED_NAME =
  /^(?:(?:叫做|叫|是|：)?[「“]?)([\u3400-\u9fff]{2,3})(?:[」”]|[，。、；！？]|$)/u;
/** The longest name with all that may stand around it. */
const LOOKED_AT = 8;
const CALLED_WORDS = SAID.value.split(' ');

/**
 * How somebody is called, where the text says so and a mark ends it: 一隻黃狗，名叫來福。 A word of
 * the dictionary stays one: 名叫玫瑰 tells more with its entry.
 */
export const called: NameRule = {
  name: 'called',
  propose({ pieces, text }, tools) {
    // By where it starts: 小名叫 ends in 名叫, and both tell of the same name.
    const found = new Map<number, FoundName>();
    // Made for the first name alone: to look through the pieces for each would take their square.
    let borders: ReadonlySet<number> | undefined;
    for (const word of CALLED_WORDS) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const from = at + word.length;
        const match = CALLED_NAME.exec(text.slice(from, from + LOOKED_AT));
        const name = match?.[1];
        if (match === null || name === undefined || tools.has(name)) continue;
        const start = from + match[0].indexOf(name);
        const end = start + name.length;
        // Pieces follow each other without a gap: where one begins another ends.
        borders ??= new Set(pieces.flatMap((piece) => [piece.start, piece.end]));
        if (!borders.has(start) || !borders.has(end)) continue;
        const because = isTraced() ? { because: [SAID.rule] } : {};
        found.set(start, { start, end, type: 'person', gain: CALLED, ...because });
      }
    }
    return [...found.values()];
  },
};
