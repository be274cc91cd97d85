import type { Correction } from '../engine';
import type { Paragraph, Sentence } from '../text';
import { correctedPlaces } from './match';
import { CorrectedSentence } from './sentence';
import type { CorrectionTools } from './words';

function correctSentence(
  sentence: Sentence,
  corrections: readonly Correction[],
  tools: CorrectionTools,
  textId: string | undefined,
): Sentence {
  const text = sentence.tokens.map((token) => token.surface).join('');
  const first = sentence.tokens[0]?.span.start ?? 0;
  const places = correctedPlaces(text, first, corrections, textId);
  if (places.length === 0) return sentence;
  const corrected = new CorrectedSentence(sentence.tokens, tools);
  for (const place of places) corrected.correct(place);
  const tokens = corrected.tokens();
  return tokens ? { ...sentence, tokens } : sentence;
}

/**
 * The paragraph as the learner wants it read: cut, read, understood and named by their rules. The
 * text itself never changes and tokens still tile it. Used by the engine when it annotates with
 * corrections and by the page that shows one at once, so that both mean the same. Gives back the
 * same object where no rule applies. `corrections` are in order of change, the latest last; the
 * list must not be changed afterwards. Takes time in proportion to the paragraph and the rules.
 */
export function applyCorrections(
  paragraph: Paragraph,
  corrections: readonly Correction[],
  tools: CorrectionTools,
  textId?: string,
): Paragraph {
  if (corrections.length === 0) return paragraph;
  const sentences = paragraph.sentences.map((sentence) =>
    correctSentence(sentence, corrections, tools, textId),
  );
  const changed = sentences.some((sentence, index) => sentence !== paragraph.sentences[index]);
  return changed ? { ...paragraph, sentences } : paragraph;
}
