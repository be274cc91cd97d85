import type { Segmenter } from '../domain/engine';
import type { Lexicon } from '../domain/lexicon';
import type { Span } from '../domain/span';
import type { TokenKind } from '../domain/token';
import { type Run, scriptRuns } from '../text/runs';
import type { Aligned } from './align';

/** A token before it is known: where it stands and what kind it is. */
export interface Piece extends Span {
  readonly kind: TokenKind;
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

/** Offsets at which the segmenter cuts the paragraph, laid back on the original. */
function cutsOf(simplified: Aligned, segment: Segmenter): ReadonlySet<number> {
  const cuts = new Set<number>();
  let at = 0;
  for (const word of segment(simplified.converted)) {
    at += word.length;
    cuts.add(simplified.back(at));
  }
  return cuts;
}

/**
 * Cuts a Han stretch at the segmenter's boundaries. What a number next to it tore apart is cut
 * again, and a stretch glued together that no dictionary knows falls into its characters.
 */
function cutHan(
  text: string,
  span: Span,
  cuts: ReadonlySet<number>,
  torn: boolean,
  simplified: Aligned,
  tools: { segment: Segmenter; lexicon: Lexicon },
): Piece[] {
  const pieces: Piece[] = [];
  const put = (start: number, end: number): void => {
    pieces.push({ kind: 'word', start, end });
  };
  const own = torn ? new Set<number>() : cuts;
  if (torn) {
    let at = span.start;
    for (const word of tools.segment(simplified.slice(span.start, span.end))) {
      for (const _ of word) at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
      (own as Set<number>).add(at);
    }
  }
  let start = span.start;
  for (const character of characters(text, span)) {
    if (own.has(character.end) || character.end === span.end) {
      put(start, character.end);
      start = character.end;
    }
  }
  return pieces;
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

/**
 * Cuts one paragraph into pieces that tile it: `numbers` whole, Latin,
 * punctuation and spaces as runs, Han by the segmenter on the Simplified shadow.
 */
export function cutParagraph(
  text: string,
  simplified: Aligned,
  numbers: readonly Span[],
  tools: { segment: Segmenter; lexicon: Lexicon },
): Piece[] {
  const cuts = cutsOf(simplified, tools.segment);
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
        pieces.push({ kind: 'number', start: at, end: number.end });
        at = number.end;
      } else {
        const stretch = { start: at, end };
        const kind = run.kind === 'digits' ? 'number' : run.kind;
        if (kind === 'han') {
          const torn = !cuts.has(end) || !(at === 0 || cuts.has(at));
          pieces.push(...cutHan(text, stretch, cuts, torn, simplified, tools));
        } else pieces.push({ kind, ...stretch });
        at = end;
      }
    }
  }
  return pieces;
}
