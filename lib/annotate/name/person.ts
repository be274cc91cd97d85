import { beginsSurname, COMPOUND_COST, COMPOUND_SURNAMES, givenCost, surnameCost } from './chances';
import { personContext } from './context';
import type { FoundName, NamePiece, NameTools } from './stretch';
import { wordCost } from './stretch';

/** One running word in some hundred begins a personal name. */
const NAME_COST = 4.6;
/** Four names in five have two given characters. */
const ONE_GIVEN_COST = 1.6;

/** Nats a name must win by; one-character given names look too much like words. */
const ENOUGH = 4.5;
const ENOUGH_SHORT = 7;
/** Evidence that leaves little doubt: an office or 先生 beside it. */
const TOLD = 4;
const CONTEXT = 8;

/** Nats it takes to end a name inside a word of the dictionary: 司馬攸|受封. */
const TORN = 3;

const HAN = /^[\u3400-\u9fff]+$/;

interface Candidate {
  readonly surname: string;
  readonly cost: number;
}

function surnameAt(text: string, piece: NamePiece): Candidate | null {
  if (!beginsSurname(text.charCodeAt(piece.start))) return null;
  const two = text.slice(piece.start, piece.start + 2);
  if (COMPOUND_SURNAMES.has(two)) return { surname: two, cost: COMPOUND_COST };
  const one = text[piece.start] as string;
  const cost = surnameCost(one);
  return cost === null ? null : { surname: one, cost };
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
      const torn = tools.has(piece.simplified) ? TORN : 0;
      return cost - wordCost(rest, tools) - torn;
    }
  }
  return null;
}

/**
 * The personal name that starts at `pieces[index]`, null when words are the better reading.
 * Compares the chance of surname and given characters with that of the words that stand there.
 * @param text the paragraph in Simplified, offsets as in `pieces`.
 */
export function personAt(
  pieces: readonly NamePiece[],
  index: number,
  text: string,
  tools: NameTools,
): FoundName | null {
  const piece = pieces[index] as NamePiece;
  const candidate = surnameAt(text, piece);
  if (!candidate) return null;
  // 又高又壯 describes.
  if (text[piece.start - 1] === '又' && text[piece.start + 1] === '又') return null;
  const length = piece.simplified.length;
  // A dictionary word of two characters or more is a word, unless it is the compound surname.
  if (length > 1 && tools.has(piece.simplified) && piece.simplified !== candidate.surname)
    return null;
  let best: FoundName | null = null;
  for (const given of [2, 1] as const) {
    const { start } = piece;
    const from = start + candidate.surname.length;
    const end = from + given;
    const name = text.slice(from, end);
    if (name.length !== given || !HAN.test(name)) continue;
    const firstCost = givenCost(name[0] as string, given === 1 ? 1 : 0);
    const secondCost = given === 2 ? givenCost(name[1] as string, 1) : ONE_GIVEN_COST;
    if (firstCost === null || secondCost === null) continue;
    const words = wordsUntil(pieces, index, end, text, tools);
    if (words === null) continue;
    const before = text.slice(Math.max(0, start - CONTEXT), start);
    const after = text.slice(end, end + CONTEXT);
    const evidence = personContext(before, after);
    const gain = words + evidence - (NAME_COST + candidate.cost + firstCost + secondCost);
    const told = evidence >= TOLD;
    // A compound surname is hardly ever a word: 司馬攸.
    const plain = given === 2 || told || candidate.surname.length === 2;
    if (gain < (plain ? ENOUGH : ENOUGH_SHORT)) continue;
    if (!best || gain > best.gain) best = { start, end, type: 'person', gain };
  }
  return best;
}
