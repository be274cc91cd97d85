import { fired, isTraced } from '../language/trace';
import { anyOf } from '../script/character-set';
import { BRACKET } from './evidence';
import { rowOf } from './rows';
import type { FoundName, NamePiece, NameRule, NameTools } from './rule';

const LATIN_NAME =
  /^[(（]([A-Z][\p{L}.'’-]+(?: (?:[A-Z][\p{L}.'’-]*|de|von|van|der|da|la|bin|al))*)[)）]/u;
const TICKER =
  /^[(（](?:[0-9]{4,6}|[A-Z]{1,6})[.．](?:SH|SZ|HK|TW|TWO|US|O|N|OQ|SS|T|KS|L|BJ)[)）]/;
const PSEUDONYM = /^[(（]化名[)）]/;
const LONGEST = 8;

/** What a name begins after, where words the dictionary lacks stand before a bracket. */
const BEFORE = rowOf('names/never-in-names', 'before-bracketed');
const beginsAfter = anyOf(BEFORE.value);

const OPENS = '('.charCodeAt(0);
const OPENS_WIDE = '（'.charCodeAt(0);

/** Names a bracket after them gives away: 普瑞(Jay Puri), 寒武紀(688256.SH), 小田(化名). */
export const bracketed: NameRule = {
  name: 'bracketed',
  propose: ({ pieces, text }, tools) => bracketedNames(pieces, text, tools),
};

function bracketedNames(pieces: readonly NamePiece[], text: string, tools: NameTools): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as NamePiece;
    const next = text.charCodeAt(piece.end);
    if (piece.kind !== 'word' || (next !== OPENS && next !== OPENS_WIDE)) continue;
    const rest = text.slice(piece.end, piece.end + 60);
    const latin = LATIN_NAME.exec(rest)?.[1];
    const ticker = TICKER.test(rest);
    const pseudonym = PSEUDONYM.test(rest);
    if (!ticker && !pseudonym && !(latin && /[a-z]/.test(latin))) continue;
    const start = unknownStart(pieces, at, tools);
    const wholeWord = start === piece.start && tools.has(piece.simplified);
    const length = piece.end - start;
    // 重置(Reset): a dictionary word with its English is no name, unless a ticker says so.
    if (length < 2 || length > LONGEST || (wholeWord && !ticker)) continue;
    const type = ticker ? 'organization' : latin && !/[ .]/.test(latin) ? undefined : 'person';
    found.push({
      start,
      end: piece.end,
      ...(type ? { type } : {}),
      gain: BRACKET,
      ...(latin && !ticker ? { latin } : {}),
    });
  }
  return found;
}

/** Start of the pieces up to `at` that no dictionary word of two characters interrupts. */
function unknownStart(pieces: readonly NamePiece[], at: number, tools: NameTools): number {
  let start = (pieces[at] as NamePiece).start;
  const known = (piece: NamePiece): boolean =>
    piece.simplified.length > 1 && tools.has(piece.simplified);
  if (known(pieces[at] as NamePiece)) return start;
  for (let back = at - 1; back >= 0; back -= 1) {
    const piece = pieces[back] as NamePiece;
    if (piece.kind !== 'word' || piece.end !== start || known(piece)) break;
    if (beginsAfter(piece.simplified)) {
      if (isTraced()) fired(BEFORE.rule, piece.simplified);
      break;
    }
    start = piece.start;
  }
  return start;
}
