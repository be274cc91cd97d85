import type { Span } from '../../domain/span';
import type { NameType } from '../../domain/token';
import { bracketedNames } from './bracketed';
import { nicknameAt } from './nickname';
import { listedOrganizations, organizations } from './organization';
import { personAt } from './person';
import { fundingRounds } from './product';
import type { FoundName, NamePiece, NameTools } from './stretch';
import { titledAt } from './titled';
import { transliteratedNames } from './transliterated';
import { titles } from './works';

/** A name of the text, wherever it stands. */
export interface KnownName {
  readonly type?: NameType;
  readonly latin?: string;
}

/** Names by their Simplified form. */
export type NameTable = ReadonlyMap<string, KnownName>;

/** A paragraph cut into words, with its Simplified form; offsets of both agree. */
export interface NameParagraph {
  readonly text: string;
  readonly pieces: readonly NamePiece[];
}

/** Names that a paragraph shows by itself, in order, not overlapping. */
function namesIn({ text, pieces }: NameParagraph, tools: NameTools): FoundName[] {
  const found: FoundName[] = [
    ...bracketedNames(pieces, text, tools),
    ...organizations(pieces, text, tools),
    ...transliteratedNames(pieces, text, tools),
    ...titles(pieces, text),
    ...fundingRounds(pieces),
  ];
  for (let at = 0; at < pieces.length; at += 1) {
    if (pieces[at]?.kind !== 'word') continue;
    const person =
      personAt(pieces, at, text, tools) ??
      nicknameAt(pieces, at, text, tools) ??
      titledAt(pieces, at, text);
    if (person) found.push(person);
  }
  return withoutOverlaps(found);
}

/** The likelier name wins where two overlap; of two alike, the longer. */
function withoutOverlaps(found: readonly FoundName[]): FoundName[] {
  if (found.length < 2) return [...found];
  const taken: FoundName[] = [];
  const covered = new Uint8Array(found.reduce((last, { end }) => Math.max(last, end), 0));
  const better = (a: FoundName, b: FoundName): number =>
    b.gain - a.gain || b.end - b.start - (a.end - a.start);
  for (const name of [...found].sort(better)) {
    if (covered.subarray(name.start, name.end).includes(1)) continue;
    covered.fill(1, name.start, name.end);
    taken.push(name);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** A name this sure is looked for in the rest of the text too. */
const KNOWN_FROM = 5;

/**
 * First pass over a text (or its beginning): the names that show themselves somewhere, to be
 * found where nothing gives them away.
 */
export function discoverNames(paragraphs: readonly NameParagraph[], tools: NameTools): NameTable {
  const table = new Map<string, KnownName>();
  const put = (name: string, { type, latin }: FoundName): void => {
    const known = table.get(name);
    table.set(name, {
      ...(known?.type || type ? { type: known?.type ?? (type as NameType) } : {}),
      ...(known?.latin || latin ? { latin: known?.latin ?? (latin as string) } : {}),
    });
  };
  for (const { text, pieces } of paragraphs) {
    for (const name of namesIn({ text, pieces }, tools)) {
      const surface = text.slice(name.start, name.end);
      if (name.gain < KNOWN_FROM || (name.end - name.start < 2 && !name.latin)) continue;
      if (name.type === 'work' && !standsAlone(surface, tools)) continue;
      put(surface, name);
    }
    for (const organization of organizations(pieces, text, tools)) {
      if (!tools.has(organization.root)) put(organization.root, organization);
    }
  }
  dropOvergrown(table, paragraphs);
  const known = new Set(
    [...table].flatMap(([name, { type }]) => (type === 'organization' ? [name] : [])),
  );
  if (known.size > 0) {
    const counts = new Map<string, number>();
    const count = (name: string): number => {
      const times = counts.get(name) ?? timesIn(paragraphs, name);
      counts.set(name, times);
      return times;
    };
    for (const { text, pieces } of paragraphs) {
      for (const name of listedOrganizations(pieces, text, known, count)) {
        put(text.slice(name.start, name.end), name);
      }
    }
  }
  return table;
}

/** 《悲情城市》 is known again without its marks, 《背影》 and 《如果》 are not. */
const standsAlone = (title: string, tools: NameTools): boolean =>
  title.length > 3 && !tools.has(title);

/** 讓壁仞科技 seen once is 壁仞科技 seen oftener with a word before it. */
function dropOvergrown(table: Map<string, KnownName>, paragraphs: readonly NameParagraph[]): void {
  const names = [...table].filter(([, { type }]) => type === 'organization').map(([name]) => name);
  const times = new Map(names.map((name) => [name, timesIn(paragraphs, name)]));
  for (const name of names) {
    const grown = names.some(
      (other) =>
        name !== other && name.endsWith(other) && (times.get(other) ?? 0) > (times.get(name) ?? 0),
    );
    if (grown) table.delete(name);
  }
}

const timesIn = (paragraphs: readonly NameParagraph[], name: string): number =>
  paragraphs.reduce((sum, { text }) => sum + text.split(name).length - 1, 0);

/** A stretch of a paragraph that is a name. */
export interface NameSpan extends Span, KnownName {}

/**
 * Names of one paragraph: those it shows itself and those the text is known to hold. They do not
 * overlap and never cut a number or Latin; names known from elsewhere cut no dictionary word.
 */
export function findNames(
  paragraph: NameParagraph,
  table: NameTable,
  tools: NameTools,
): NameSpan[] {
  const found = [...namesIn(paragraph, tools), ...knownNames(paragraph, table, tools)];
  return withoutOverlaps(found).map(({ start, end, type, latin }) => ({
    start,
    end,
    ...(type ? { type } : {}),
    ...(latin ? { latin } : {}),
  }));
}

/** More than any name a paragraph shows by itself: what the whole text says goes first. */
const KNOWN_GAIN = 100;

function knownNames(
  { text, pieces }: NameParagraph,
  table: NameTable,
  tools: NameTools,
): FoundName[] {
  const found: FoundName[] = [];
  // No for…of: it would make a pair of every name in every paragraph.
  table.forEach((known, name) => {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (fits(pieces, start, end, text, tools)) {
        found.push({ start, end, gain: KNOWN_GAIN + name.length, ...known });
      }
    }
  });
  return found;
}

/** Index of the piece that holds an offset. */
function pieceAt(pieces: readonly NamePiece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle] as NamePiece).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where the name's ends agree with the pieces, or leave a word of the piece they cut. */
function fits(
  pieces: readonly NamePiece[],
  start: number,
  end: number,
  text: string,
  tools: NameTools,
): boolean {
  for (let at = pieceAt(pieces, start); at < pieces.length; at += 1) {
    const piece = pieces[at] as NamePiece;
    if (piece.start >= end) return true;
    if (piece.kind !== 'word') return false;
    const inside = piece.start < start && end < piece.end;
    if (inside) return false;
    if (
      piece.start < start &&
      !(tools.has(text.slice(piece.start, start)) && !tools.has(piece.simplified))
    ) {
      return false;
    }
    if (piece.end > end) {
      const rest = text.slice(end, piece.end);
      if (!tools.has(rest) || tools.has(piece.simplified)) return false;
    }
  }
  return true;
}

/** A name, or what one left of a piece. */
export interface JoinedPiece extends Span {
  readonly kind: NamePiece['kind'];
  readonly name?: NameSpan;
}

/** Cuts the pieces anew so that every name is one; what is left of a cut piece stays a word. */
export function joinNames<Piece extends Span & { readonly kind: NamePiece['kind'] }>(
  pieces: readonly Piece[],
  names: readonly NameSpan[],
): readonly (Piece | JoinedPiece)[] {
  if (names.length === 0) return pieces;
  const joined: (Piece | JoinedPiece)[] = [];
  let next = 0;
  for (const piece of pieces) {
    const { kind } = piece;
    let from = piece.start;
    while (next < names.length) {
      const name = names[next] as NameSpan;
      if (name.start >= piece.end) break;
      if (name.start > from) joined.push({ kind, start: from, end: name.start });
      if (name.start >= piece.start) {
        joined.push({ kind: 'word', start: name.start, end: name.end, name });
      }
      from = Math.max(from, Math.min(name.end, piece.end));
      if (name.end > piece.end) break;
      next += 1;
    }
    if (from < piece.end) {
      joined.push(from === piece.start ? piece : { kind, start: from, end: piece.end });
    }
  }
  return joined;
}
