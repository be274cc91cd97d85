import type { Span } from '../../domain/span';
import type { NameType } from '../../domain/token';
import { isTraced } from '../language/trace';
import { allOf, anyOf } from '../script/character-set';
import { introducedBy, personContext, rowsBeside, speaksBy } from './context';
import {
  ANY_NAME,
  COMMON_WORD,
  DOT_BESIDE,
  ENOUGH_FOR_FOREIGN,
  ONE_SOUND,
  SHOWN_AS_PERSON,
  wordCost,
} from './evidence';
import { Affixes, rowOf } from './rows';
import type { FoundName, NamePiece, NameRule, NameTools } from './rule';

/** Characters that foreign names are written with; telling ones are rarely words of their own. */
const TELLING_ROW = rowOf('names/transliteration', 'telling');
const ORDINARY_ROW = rowOf('names/transliteration', 'ordinary');
const TELLING = new Set(TELLING_ROW.value);
const SOUNDS = new Set(TELLING_ROW.value + ORDINARY_ROW.value);
const DOT = /^[·‧•・]$/;
const SHORTEST = 3;
/** Characters of a part beside a dot, where they are none of the sounds. */
const LONGEST_PART = 4;
/** One word in 3,000, in nats: 家 and 軍 before a dot end the word before the name. */
const RATHER_RARE = 8;

const onlySounds = allOf(SOUNDS);

/** How many of a word's characters may be none of the sounds: lists of them are never complete. */
const STRANGE = 1;

/** True of a word written almost only with the characters of foreign names: 图道多吉. */
export const looksForeign = (simplified: string): boolean =>
  [...simplified].filter((character) => !SOUNDS.has(character)).length <= STRANGE;

const isSound = (piece: NamePiece): boolean =>
  piece.kind === 'word' && onlySounds(piece.simplified);

const isDot = (piece: NamePiece | undefined): boolean =>
  piece !== undefined && DOT.test(piece.simplified);

/** What says after a name that it is a place's. */
const PLACE = rowOf('names/transliteration', 'place-after');
const PLACE_AFTER = new Affixes(PLACE.value.split(' ').map((word) => [word, PLACE.rule]));

/**
 * Foreign names: runs of pieces made of the characters that sounds are written with, likelier as
 * sounds than as words. Parts joined by a dot (瑪麗·居禮) are names of their own.
 */
export const transliterated: NameRule = {
  name: 'transliterated',
  propose({ pieces, text }, tools) {
    const found: FoundName[] = [];
    const beside = besideDots(pieces, tools);
    const sounds = (index: number): boolean =>
      isSound(pieces[index] as NamePiece) || beside.has(index);
    for (let at = 0; at < pieces.length; at += 1) {
      if (!sounds(at)) continue;
      let to = at;
      while (to + 1 < pieces.length && sounds(to + 1)) to += 1;
      const name = trimmed(pieces, at, to, text, tools);
      if (name) found.push(name);
      at = to;
    }
    return found;
  },
};

/** Single characters that run up to a dot, or on from one: 柯|南|·|道爾. */
function besideDots(pieces: readonly NamePiece[], tools: NameTools): ReadonlySet<number> {
  const found = new Set<number>();
  const mayBe = (piece: NamePiece | undefined): boolean =>
    piece?.kind === 'word' &&
    piece.simplified.length === 1 &&
    wordCost(piece.simplified, tools) >= RATHER_RARE;
  for (let dot = 0; dot < pieces.length; dot += 1) {
    if (!isDot(pieces[dot])) continue;
    for (const step of [-1, 1]) {
      let at = dot + step;
      while (Math.abs(at - dot) <= LONGEST_PART && mayBe(pieces[at])) {
        found.add(at);
        at += step;
      }
    }
  }
  return found;
}

function trimmed(
  pieces: readonly NamePiece[],
  from: number,
  to: number,
  text: string,
  tools: NameTools,
): FoundName | null {
  const dotted = isDot(pieces[from - 1]) || isDot(pieces[to + 1]);
  // Most runs are one character of ordinary prose.
  if (from === to && !dotted) return null;
  // A common word at either end is a word: 里 after 巴黎, 多 before 瑪.
  const common = (piece: NamePiece): boolean =>
    !dotted && piece.simplified.length === 1 && wordCost(piece.simplified, tools) < COMMON_WORD;
  // But not what a title introduces (總統澤倫斯基), or what speaks (艾瑪華森表示).
  let begin = from;
  let last = to;
  const introduced = () => introducedBy(text.slice(0, (pieces[begin] as NamePiece).start));
  const speaks = () => speaksBy(text.slice((pieces[last] as NamePiece).end));
  while (begin < last && common(pieces[begin] as NamePiece) && !introduced()) begin += 1;
  while (begin < last && common(pieces[last] as NamePiece) && !speaks()) last -= 1;
  const run = pieces.slice(begin, last + 1);
  const first = run[0] as NamePiece;
  const { start } = first;
  const end = (run.at(-1) as NamePiece).end;
  const length = end - start;
  if (run.length === 1 && (!dotted || tools.has(first.simplified))) {
    if (!dotted || length < 2) return null;
    // 巴黎·聖日耳曼: a place of the dictionary stays one beside a dot.
    const type = tools.isPlace?.(first.simplified) ? 'place' : 'person';
    const found = { start, end, type, gain: DOT_BESIDE } as const;
    return isTraced() ? { ...found, because: rowsFor(text, found) } : found;
  }
  if (length < (dotted ? 2 : SHORTEST)) return null;
  const tells = run.some((p) => p.simplified.length === 1 && TELLING.has(p.simplified));
  if (!dotted && !tells && !introduced() && !speaks()) return null;
  const words = run.reduce((sum, piece) => sum + wordCost(piece.simplified, tools), 0);
  const gain = words + (dotted ? DOT_BESIDE : 0) - ANY_NAME - ONE_SOUND * length;
  if (gain < ENOUGH_FOR_FOREIGN) return null;
  const type = typeOf(text, start, end, dotted);
  const found = { start, end, ...(type ? { type } : {}), gain };
  return isTraced() ? { ...found, because: rowsFor(text, found) } : found;
}

/** UTF-16 units looked at on either side. */
const CONTEXT = 8;

const beside = (text: string, { start, end }: Span): readonly [string, string] => [
  text.slice(Math.max(0, start - CONTEXT), start),
  text.slice(end, end + CONTEXT),
];

/** The rows that speak for a name, as they fire. */
function rowsFor(text: string, { start, end }: Span): readonly string[] {
  const [before, after] = beside(text, { start, end });
  const place = PLACE_AFTER.beginning(after);
  const name = text.slice(start, end);
  const sounds = [TELLING_ROW, ORDINARY_ROW].filter(({ value }) => anyOf(value)(name));
  return [...sounds.map(({ rule }) => rule), ...(place ? [place] : rowsBeside(before, after))];
}

/** Person or place only where something says so. */
function typeOf(text: string, start: number, end: number, dotted: boolean): NameType | null {
  if (dotted) return 'person';
  const [before, after] = beside(text, { start, end });
  if (PLACE_AFTER.beginning(after)) return 'place';
  return personContext(before, after) >= SHOWN_AS_PERSON ? 'person' : null;
}
