import type { Span } from '../domain/span';

/** Full stops, with the closing marks that belong to the sentence they end. */
const SENTENCE_END = /[。！？!?｡]+[」』”’）)】〕》〉\]"']*|(?<!…)…{2,}[」』”’）)]+/g;
/** Where an endless sentence is parted: at a clause, else anywhere. */
const CLAUSE_END = /[，；,;、：:\s]/;

/**
 * No real sentence is longer; a text without full stops is parted so that no step of the engine
 * works on an unbounded stretch.
 */
export const LONGEST_SENTENCE = 1_000;

/** Every line that has characters; spans leave out the line break. */
export function paragraphSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function partLong(text: string, span: Span): readonly Span[] {
  const parts: Span[] = [];
  let start = span.start;
  while (span.end - start > LONGEST_SENTENCE) {
    let end = start + LONGEST_SENTENCE;
    const earliest = start + LONGEST_SENTENCE / 2;
    let clause = end;
    while (clause > earliest && !CLAUSE_END.test(text[clause - 1] as string)) clause -= 1;
    if (clause > earliest) end = clause;
    // Never inside a character or before what combines with the one ahead of it.
    while (
      end > earliest &&
      (isLowSurrogate(text.charCodeAt(end)) ||
        /^(?:\p{M}|\u200D|\p{Emoji_Modifier})/u.test(text.slice(end, end + 2)) ||
        text[end - 1] === '\u200D')
    ) {
      end -= 1;
    }
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: span.end });
  return parts;
}

/**
 * Sentences tile the paragraph; spaces after a full stop belong to the sentence before.
 * @param text one paragraph, without line breaks; spans are relative to it.
 */
export function sentenceSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    if (end > start) spans.push(...partLong(text, { start, end }));
    start = end;
  };
  for (const match of text.matchAll(SENTENCE_END)) {
    let end = match.index + match[0].length;
    while (end < text.length && /\s/.test(text[end] as string)) end += 1;
    push(end);
  }
  push(text.length);
  return spans;
}
