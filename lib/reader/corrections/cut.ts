import type { Span } from '../../domain/span';
import type { Token } from '../../domain/token';

/** The stretch a change of cuts is about, and the words it falls into now. */
export interface CutStretch {
  readonly offset: number;
  readonly surface: string;
  readonly words: readonly string[];
}

/** Offsets between tokens, without the first and the last. */
export const bordersOf = (tokens: readonly Token[]): ReadonlySet<number> =>
  new Set(tokens.slice(1).map((token) => token.span.start));

/** Tokens around `index` that can be cut or joined with it: up to `reach`, not across punctuation. */
export function cuttable(tokens: readonly Token[], index: number, reach: number): readonly Token[] {
  const joins = (token: Token | undefined) =>
    token !== undefined && token.kind !== 'punctuation' && token.kind !== 'space';
  let from = index;
  let to = index;
  while (index - from < reach && joins(tokens[from - 1])) from--;
  while (to - index < reach && joins(tokens[to + 1])) to++;
  return tokens.slice(from, to + 1);
}

/**
 * The smallest stretch that holds the opened word and every changed cut, and begins and ends where
 * a word does both before and after the change.
 */
export function stretchOf(
  tokens: readonly Token[],
  opened: Span,
  cuts: ReadonlySet<number>,
): CutStretch {
  const first = tokens[0]?.span.start ?? opened.start;
  const last = tokens.at(-1)?.span.end ?? opened.end;
  const text = tokens.map((token) => token.surface).join('');
  const before = bordersOf(tokens);
  const changed = [...new Set([...before, ...cuts])].filter(
    (at) => before.has(at) !== cuts.has(at),
  );
  const firm = [first, ...[...before].filter((at) => cuts.has(at)).sort((a, b) => a - b), last];
  const low = Math.min(opened.start, ...changed);
  const high = Math.max(opened.end, ...changed);
  // A changed cut is no firm border, so one outside it always exists.
  const start = firm.findLast((at) => at <= low) ?? first;
  const end = firm.find((at) => at >= high) ?? last;
  const borders = [
    start,
    ...[...cuts].filter((at) => start < at && at < end).sort((a, b) => a - b),
    end,
  ];
  const words = borders
    .slice(1)
    .map((to, index) => text.slice((borders[index] ?? start) - first, to - first));
  return { offset: start, surface: text.slice(start - first, end - first), words };
}
