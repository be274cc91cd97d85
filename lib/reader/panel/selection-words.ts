import { hasHan } from '../../domain/han';
import type { Entry, Lookup } from '../../domain/lexicon/lexicon';
import type { Span } from '../../domain/span';
import type { Token } from '../../domain/token';

/** A panel is for words; a longer stretch is cut to this many characters, and says so. */
export const LONGEST_SELECTION = 40;
/** Hardly any headword is longer, and each length costs a look at every place. */
const LONGEST_WORD = 12;

/** What was selected, as the source has it and in the standard form of what it means. */
export interface Selection {
  readonly span: Span;
  readonly surface: string;
  readonly traditional: string;
  /** True when the stretch was cut at its end. */
  readonly cut: boolean;
}

/** Part of a token's form that stands for a part of its surface; the surface where lengths differ. */
function formOf(token: Token, from: number, to: number): string {
  const same = token.traditional.length === token.surface.length;
  return (same ? token.traditional : token.surface).slice(from, to);
}

/**
 * The characters of `tokens` inside a span, borders of words regardless. Null when there is no Han
 * character among them. Spaces and line breaks at the ends do not count.
 */
export function selectionOf(tokens: readonly Token[], span: Span): Selection | null {
  let surface = '';
  let traditional = '';
  for (const token of tokens) {
    const from = Math.max(0, span.start - token.span.start);
    const to = Math.min(token.surface.length, span.end - token.span.start);
    if (from >= to) continue;
    surface += token.surface.slice(from, to);
    traditional += formOf(token, from, to);
  }
  if (!hasHan(surface)) return null;
  const start = span.start + (surface.length - surface.trimStart().length);
  const kept = [...surface.trim()].slice(0, LONGEST_SELECTION).join('');
  const skipped = start - span.start;
  return {
    span: { start, end: start + kept.length },
    surface: kept,
    traditional: traditional.slice(skipped, skipped + kept.length),
    cut: kept.length < surface.trim().length,
  };
}

/**
 * Every dictionary word in a stretch, whatever its tokens are: at each place the longest word that
 * is not part of one already found, then the smaller ones inside them, then single characters;
 * longer ones first, each once.
 */
export function wordsWithin(text: string, has: (surface: string) => boolean): readonly string[] {
  const characters = [...text];
  const found = new Map<string, { readonly size: number; readonly at: number }>();
  for (let at = 0; at < characters.length; at++) {
    for (let size = Math.min(LONGEST_WORD, characters.length - at); size > 0; size--) {
      const surface = characters.slice(at, at + size).join('');
      const known = size > 1 ? has(surface) : hasHan(surface);
      if (known && surface !== text && !found.has(surface)) found.set(surface, { size, at });
    }
  }
  return [...found.entries()]
    .sort(([, a], [, b]) => b.size - a.size || a.at - b.at)
    .map(([surface]) => surface);
}

/** A panel for a selection, from what the page holds: never empty, for the characters are parts. */
export function lookupSelection(
  { traditional, surface }: Pick<Selection, 'traditional' | 'surface'>,
  entriesOf: (surface: string) => readonly Entry[],
): Lookup {
  const whole = entriesOf(traditional);
  return {
    surface,
    entries: whole.length > 0 ? whole : entriesOf(surface),
    parts: wordsWithin(traditional, (text) => entriesOf(text).length > 0).map((part) => ({
      surface: part,
      entries: entriesOf(part),
    })),
  };
}

/** What the server knows beside what the page held: its own order, longer parts first. */
export function joinLookups(local: Lookup, remote: Lookup): Lookup {
  const parts = new Map(local.parts.map((part) => [part.surface, part]));
  for (const part of remote.parts) {
    if (part.entries.length > 0 || !parts.has(part.surface)) parts.set(part.surface, part);
  }
  return {
    surface: local.surface,
    entries: remote.entries.length > 0 ? remote.entries : local.entries,
    parts: [...parts.values()]
      .filter((part) => part.surface !== local.surface)
      .sort((a, b) => [...b.surface].length - [...a.surface].length),
  };
}
