import { type CorrectedPlace, findPlaces } from './correct-match';
import { type CorrectionTools, correctedWords, remainder } from './correct-words';
import type { Correction } from './engine';
import type { Paragraph, Sentence } from './text';
import type { Token } from './token';

function correctSentence(
  sentence: Sentence,
  places: readonly CorrectedPlace[],
  tools: CorrectionTools,
): Sentence {
  const tokens: Token[] = [...sentence.tokens];
  // From the end, so that earlier offsets into `tokens` stay right.
  for (const place of places.toReversed()) {
    const from = tokens.findIndex(({ span }) => span.end > place.start);
    const to = tokens.findLastIndex(({ span }) => span.start < place.end) + 1;
    const covered = tokens.slice(from, to);
    const start = covered[0]?.span.start ?? place.start;
    const end = covered.at(-1)?.span.end ?? place.end;
    tokens.splice(
      from,
      to - from,
      ...remainder(covered, start, place.start, tools),
      ...correctedWords(covered, place, tools),
      ...remainder(covered, place.end, end, tools),
    );
  }
  return { ...sentence, tokens };
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
  const places = corrections.length === 0 ? [] : findPlaces(paragraph, corrections, textId);
  if (places.length === 0) return paragraph;
  return {
    ...paragraph,
    sentences: paragraph.sentences.map((sentence) => {
      const { start, end } = sentence.span;
      const here = places.filter((place) => start <= place.start && place.end <= end);
      return here.length === 0 ? sentence : correctSentence(sentence, here, tools);
    }),
  };
}
