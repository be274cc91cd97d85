import type { Sentence } from '../../lib/domain/text';
import type { Token, Word } from '../../lib/domain/token';

const PUNCTUATION = /^[\p{P}\p{S}]+$/u;

/** "他 在 銀行 。" → tokens from an offset on; readings are left empty. */
export function tokensOf(spaced: string, start = 0): Token[] {
  let at = start;
  return spaced.split(' ').map((surface): Token => {
    const span = { start: at, end: at + surface.length };
    at = span.end;
    const base = { span, surface, traditional: surface, simplified: surface };
    if (PUNCTUATION.test(surface)) return { ...base, kind: 'punctuation' };
    return { ...base, kind: 'word', reading: [], taiwan: [], entries: [], flags: [] };
  });
}

export function sentenceOf(spaced: string, start = 0): Sentence {
  const tokens = tokensOf(spaced, start);
  return { span: { start, end: tokens.at(-1)?.span.end ?? start }, tokens };
}

export function wordOf(surface: string, more: Partial<Word> = {}): Word {
  const span = { start: 0, end: surface.length };
  return {
    kind: 'word',
    span,
    surface,
    traditional: surface,
    simplified: surface,
    reading: [],
    taiwan: [],
    entries: [],
    flags: [],
    ...more,
  };
}
