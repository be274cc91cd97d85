import { NUMBER_ENDS } from '../../text/numerals';
import { fired, isTraced } from '../language/trace';
import { beginsSurname, COMPOUND_SURNAMES, givenCost, rowsOfName, surnameCost } from './chances';
import { personContext, rowsBeside } from './context';
import {
  ANY_NAME,
  ENOUGH_FOR_ONE_GIVEN,
  ENOUGH_FOR_PERSON,
  MOST_BESIDE,
  ONE_GIVEN,
  TOLD,
  TORN_WORD,
  wordCost,
} from './evidence';
import { rowOf } from './rows';
import { atEachWord, type FoundName, type NamePiece, type NameRule, type NameTools } from './rule';

/** UTF-16 units looked at on either side. */
const CONTEXT = 8;

const HAN = /^[\u3400-\u9fff]+$/;

interface Candidate {
  readonly surname: string;
  readonly cost: number;
}

function surnameAt(text: string, piece: NamePiece): Candidate | null {
  if (!beginsSurname(text.charCodeAt(piece.start))) return null;
  const two = text.slice(piece.start, piece.start + 2);
  const surname = COMPOUND_SURNAMES.has(two) ? two : (text[piece.start] as string);
  const cost = surnameCost(surname);
  return cost === null ? null : { surname, cost };
}

const MEASURES = rowOf('names/never-in-names', 'measure');
/** 三, 十多, 這; but 後來張小姐 counts nobody. */
const counts = new RegExp(`(?:[\\d${NUMBER_ENDS}][来多余半]?|[这那哪每某整几数])$`, 'u');

/** 二十多張|白卡: a surname that is a measure word, after a number. */
function isMeasure(text: string, start: number): boolean {
  const counted =
    MEASURES.value.includes(text.charAt(start)) &&
    counts.test(text.slice(Math.max(0, start - 2), start));
  if (counted && isTraced()) fired(MEASURES.rule, text.slice(start - 1, start + 1));
  return counted;
}

/** Where the pieces from `index` on end, and what they cost as words up to `end`. */
function wordsUntil(
  pieces: readonly NamePiece[],
  index: number,
  end: number,
  text: string,
  tools: NameTools,
): number | null {
  let cost = 0;
  for (let at = index; at < pieces.length; at += 1) {
    const piece = pieces[at] as NamePiece;
    if (piece.kind !== 'word') return null;
    cost += wordCost(piece.simplified, tools);
    if (piece.end === end) return cost;
    if (piece.end > end) {
      const rest = text.slice(end, piece.end);
      if (!tools.has(rest)) return null;
      const torn = tools.has(piece.simplified) ? TORN_WORD : 0;
      return cost - wordCost(rest, tools) - torn;
    }
  }
  return null;
}

/** Persons by surname and given name: 王志敏, 歐陽修. */
export const person: NameRule = {
  name: 'person',
  propose: ({ pieces, text }, tools) =>
    atEachWord(pieces, (index) => personAt(pieces, index, text, tools)),
};

/**
 * The personal name that starts at `pieces[index]`, null when words are the better reading.
 * Compares the chance of surname and given characters with that of the words that stand there.
 * @param text the paragraph in Simplified, offsets as in `pieces`.
 * @param more evidence in nats, beside what the context says.
 */
export function personAt(
  pieces: readonly NamePiece[],
  index: number,
  text: string,
  tools: NameTools,
  more = 0,
): FoundName | null {
  const piece = pieces[index] as NamePiece;
  const candidate = surnameAt(text, piece);
  if (!candidate || isMeasure(text, piece.start)) return null;
  // 又高又壯 describes.
  if (text[piece.start - 1] === '又' && text[piece.start + 1] === '又') return null;
  const length = piece.simplified.length;
  // A dictionary word of two characters or more is a word, unless it is the compound surname; or
  // goes on, and a title beside it calls it a name: 張三|風|同學.
  const isWord =
    length > 1 && tools.has(piece.simplified) && piece.simplified !== candidate.surname;
  let best: FoundName | null = null;
  for (const given of [2, 1] as const) {
    const { start } = piece;
    if (isWord && (length !== 2 || given !== 2)) continue;
    const from = start + candidate.surname.length;
    const end = from + given;
    const name = text.slice(from, end);
    if (name.length !== given || !HAN.test(name)) continue;
    const firstCost = givenCost(name[0] as string, given === 1 ? 1 : 0);
    const secondCost = given === 2 ? givenCost(name[1] as string, 1) : ONE_GIVEN;
    if (firstCost === null || secondCost === null) continue;
    const words = wordsUntil(pieces, index, end, text, tools);
    if (words === null) continue;
    const cost = ANY_NAME + candidate.cost + firstCost + secondCost;
    // Most stay below whatever stands beside them.
    if (words + more + MOST_BESIDE - cost < ENOUGH_FOR_PERSON) continue;
    const before = text.slice(Math.max(0, start - CONTEXT), start);
    const after = text.slice(end, end + CONTEXT);
    const evidence = personContext(before, after) + more;
    const gain = words + evidence - cost;
    const told = evidence >= TOLD;
    if (isWord && !told) continue;
    // A compound surname is hardly ever a word: 司馬攸.
    const plain = given === 2 || told || candidate.surname.length === 2;
    if (gain < (plain ? ENOUGH_FOR_PERSON : ENOUGH_FOR_ONE_GIVEN)) continue;
    if (best && gain <= best.gain) continue;
    best = { start, end, type: 'person', gain };
    if (isTraced()) {
      const because = [...rowsOfName(candidate.surname, name), ...rowsBeside(before, after)];
      best = { ...best, because };
    }
  }
  return best;
}
