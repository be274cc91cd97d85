import type { Segmenter } from '../../domain/engine';
import type { Span } from '../../domain/span';
import type { TokenKind } from '../../domain/token';
import { type Run, scriptRuns } from '../../text/runs';
import type { Aligned } from '../script/align';
import type { Spelling } from '../word/spelling';

/** A token before it is known: where it stands and what kind it is. */
export interface Piece extends Span {
  readonly kind: TokenKind;
}

/** A piece with its Simplified form; its spelling is null where lengths differ by script. */
export interface SpelledPiece extends Piece {
  readonly simplified: string;
  readonly spelling: Spelling | null;
}

/** A piece as it is cut, with room for what is looked up once all rules have cut: see `spelled`. */
class NewPiece implements SpelledPiece {
  simplified = '';
  spelling: Spelling | null = null;

  constructor(
    readonly kind: TokenKind,
    readonly start: number,
    readonly end: number,
  ) {}
}

/**
 * The piece with its Simplified form and its spelling. One that was cut here and that no rule cut
 * anew is filled in, not copied: that is nearly every piece of a text.
 */
export function spelledPiece(
  piece: Piece,
  simplified: string,
  spelling: Spelling | null,
): SpelledPiece {
  const own = piece instanceof NewPiece ? piece : new NewPiece(piece.kind, piece.start, piece.end);
  own.simplified = simplified;
  own.spelling = spelling;
  return own;
}

/** The characters of a stretch with their offsets, variation selectors kept with their character. */
function characters(text: string, span: Span): Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const start = span.start + match.index;
    spans.push({ start, end: start + match[0].length });
  }
  return spans;
}

/** A byte for every offset of the paragraph: 1 where the segmenter cuts, laid back on the original. */
function cutsOf(length: number, simplified: Aligned, segment: Segmenter): Uint8Array {
  const cuts = new Uint8Array(length + 1);
  let at = 0;
  for (const word of segment(simplified.converted)) {
    at += word.length;
    cuts[simplified.back(at)] = 1;
  }
  return cuts;
}

/** What a number next to it tore apart is cut again by itself; offsets count from the stretch. */
function cutAgain(text: string, span: Span, simplified: Aligned, segment: Segmenter): Uint8Array {
  const cuts = new Uint8Array(span.end - span.start + 1);
  let at = span.start;
  for (const word of segment(simplified.slice(span.start, span.end))) {
    for (const _ of word) at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
    cuts[at - span.start] = 1;
  }
  return cuts;
}

const wordAt = (start: number, end: number): Piece => new NewPiece('word', start, end);

/**
 * Cuts a Han stretch at the cuts; a mark is never parted from its character.
 * @param origin the offset at which `cuts` begins.
 * @param pieces takes the words.
 */
function cutHan(
  text: string,
  span: Span,
  cuts: Uint8Array,
  origin: number,
  marked: boolean,
  pieces: Piece[],
): void {
  let start = span.start;
  if (marked) {
    for (const { end } of characters(text, span)) {
      if (cuts[end - origin] !== 1 && end !== span.end) continue;
      pieces.push(wordAt(start, end));
      start = end;
    }
    return;
  }
  for (let end = start + 1; end <= span.end; end += 1) {
    if (cuts[end - origin] !== 1 && end !== span.end) continue;
    pieces.push(wordAt(start, end));
    start = end;
  }
}

/** A number inside a product or ticker (688256.SH) is part of its name. */
function outsideLatin(numbers: readonly Span[], runs: readonly Run[]): readonly Span[] {
  let at = 0;
  return numbers.filter((number) => {
    while ((runs[at]?.end ?? Infinity) <= number.start) at += 1;
    for (let next = at; (runs[next]?.start ?? Infinity) < number.end; next += 1) {
      const run = runs[next] as Run;
      const within = number.start <= run.start && run.end <= number.end;
      if (run.kind === 'latin' && !within) return false;
    }
    return true;
  });
}

/** What a number leaves of a run of digits is a number too where digits are in it: no - of 3-5. */
const digitsOrMark = (text: string, start: number, end: number): TokenKind =>
  /[\d０-９]/.test(text.slice(start, end)) ? 'number' : 'punctuation';

/**
 * Cuts one paragraph into pieces that tile it: `numbers` whole, Latin,
 * punctuation and spaces as runs, Han by the segmenter on the Simplified shadow.
 */
export function cutParagraph(
  text: string,
  simplified: Aligned,
  numbers: readonly Span[],
  tools: { readonly segment: Segmenter },
): Piece[] {
  const cuts = cutsOf(text.length, simplified, tools.segment);
  const marked = /\p{M}/u.test(text);
  const pieces: Piece[] = [];
  const runs = scriptRuns(text);
  const fixed = outsideLatin(numbers, runs);
  let next = 0;
  for (const run of runs) {
    let at = Math.max(run.start, pieces.at(-1)?.end ?? 0);
    while (at < run.end) {
      while ((fixed[next]?.end ?? Infinity) <= at) next += 1;
      const number = fixed[next];
      const end = Math.min(run.end, number && number.start < run.end ? number.start : run.end);
      if (number && number.start <= at) {
        pieces.push(new NewPiece('number', at, number.end));
        at = number.end;
      } else {
        const kind = run.kind === 'digits' ? digitsOrMark(text, at, end) : run.kind;
        if (kind === 'han') {
          const stretch = { start: at, end };
          const torn = cuts[end] !== 1 || !(at === 0 || cuts[at] === 1);
          const own = torn ? cutAgain(text, stretch, simplified, tools.segment) : cuts;
          cutHan(text, stretch, own, torn ? at : 0, marked, pieces);
        } else pieces.push(new NewPiece(kind, at, end));
        at = end;
      }
    }
  }
  return pieces;
}
