import type { Script } from '../../domain/script';
import type { Span } from '../../domain/span';
import type { Token } from '../../domain/token';

/** A stretch short enough to be spoken in one go, and the way from its letters to the text. */
export interface SpeechPiece {
  /** What the voice is given, in the script its country writes. */
  readonly text: string;
  /** Where it stands in the source text. */
  readonly span: Span;
  /** Ascending: at index `at` of `text` begins the token at `offset` of the source text. */
  readonly marks: readonly { readonly at: number; readonly offset: number }[];
}

/** Chromium drops network voices after some 15 s; kept under with a margin. */
const SECONDS = 12;
/** Unhurried Mandarin at rate 1, characters a second. */
const CHARACTERS_A_SECOND = 4;
const CLAUSE_END = /[，、；：。！？…,;:!?）」』—]$/u;
const SPEAKABLE = /[\p{L}\p{N}]/u;

/** Most characters to one piece at a rate in per cent; never under 12, so that words stay whole. */
export const pieceLimit = (rate: number): number =>
  Math.max(12, Math.floor((SECONDS * CHARACTERS_A_SECOND * rate) / 100));

function pieceOf(tokens: readonly Token[], script: Script): SpeechPiece | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return null;
  let text = '';
  const marks: { at: number; offset: number }[] = [];
  for (const token of tokens) {
    if (token.kind !== 'space' && token.kind !== 'punctuation') {
      marks.push({ at: text.length, offset: token.span.start });
    }
    text += token.kind === 'space' ? ' ' : token[script];
  }
  if (!SPEAKABLE.test(text)) return null;
  return { text, span: { start: first.span.start, end: last.span.end }, marks };
}

/**
 * Cuts one sentence into pieces of at most `limit` characters: after a comma or its like where one
 * stands in the second half, else between words. Tokens are never cut, so a token longer than the
 * limit is a piece of its own. Stretches with nothing to say are left out.
 */
export function speechPieces(
  tokens: readonly Token[],
  script: Script,
  limit: number,
): readonly SpeechPiece[] {
  const pieces: SpeechPiece[] = [];
  const close = (piece: readonly Token[]) => {
    const made = pieceOf(piece, script);
    if (made) pieces.push(made);
  };
  let open: Token[] = [];
  let length = 0;
  for (const token of tokens) {
    const size = token[script].length;
    while (open.length > 0 && length + size > limit) {
      const clause = open.findLastIndex((item) => CLAUSE_END.test(item.surface));
      const kept = clause >= 0 && lengthOf(open.slice(0, clause + 1), script) * 2 >= limit;
      const cut = kept ? clause + 1 : open.length;
      close(open.slice(0, cut));
      open = open.slice(cut);
      length = lengthOf(open, script);
    }
    open.push(token);
    length += size;
  }
  close(open);
  return pieces;
}

const lengthOf = (tokens: readonly Token[], script: Script): number =>
  tokens.reduce((sum, token) => sum + token[script].length, 0);

/** Source offset of the token being spoken at `charIndex` of the piece; null before the first. */
export function offsetAt(piece: SpeechPiece, charIndex: number): number | null {
  return piece.marks.findLast((mark) => mark.at <= charIndex)?.offset ?? null;
}
