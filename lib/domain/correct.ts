import { type CorrectedPlace, placesOf, rulesFor } from './correct-match';
import { type CorrectionTools, correctedWords, remainder } from './correct-words';
import type { Correction } from './engine';
import type { Paragraph } from './text';
import type { Token } from './token';

function correctPlace(
  tokens: readonly Token[],
  place: CorrectedPlace,
  tools: CorrectionTools,
): readonly Token[] {
  const from = tokens.findIndex(({ span }) => span.end > place.start);
  const to = tokens.findLastIndex(({ span }) => span.start < place.end) + 1;
  const covered = tokens.slice(from, to);
  const start = covered[0]?.span.start ?? place.start;
  const end = covered.at(-1)?.span.end ?? place.end;
  return [
    ...tokens.slice(0, from),
    ...remainder(covered, start, place.start, tools),
    ...correctedWords(covered, place, tools),
    ...remainder(covered, place.end, end, tools),
    ...tokens.slice(to),
  ];
}

/**
 * The paragraph as the learner wants it read: cut, read, understood and named by their rules. The
 * text itself never changes and tokens still tile it. Used by the engine when it annotates with
 * corrections and by the page that shows one at once, so that both mean the same. Gives back the
 * same object where no rule applies. `corrections` are in order of change, the latest last.
 */
export function applyCorrections(
  paragraph: Paragraph,
  corrections: readonly Correction[],
  tools: CorrectionTools,
  textId?: string,
): Paragraph {
  if (corrections.length === 0) return paragraph;
  let changed = false;
  const sentences = paragraph.sentences.map((sentence) => {
    const text = sentence.tokens.map((token) => token.surface).join('');
    let tokens = sentence.tokens;
    for (const rule of rulesFor(text, corrections, textId)) {
      for (const place of placesOf(rule, tokens)) tokens = correctPlace(tokens, place, tools);
    }
    if (tokens === sentence.tokens) return sentence;
    changed = true;
    return { ...sentence, tokens };
  });
  return changed ? { ...paragraph, sentences } : paragraph;
}
