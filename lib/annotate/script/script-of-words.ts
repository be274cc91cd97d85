import type { DetectedScript } from '../../domain/script';
import type { AnnotateTools } from '../token/tools';

/**
 * Tells the script of a text that no single character tells: 游客 and 工厂 are words in Simplified
 * alone, though 游 and 厂 are characters of both.
 */
export function scriptOfWords(
  text: string,
  { lexicon, segment, converter }: Pick<AnnotateTools, 'lexicon' | 'segment' | 'converter'>,
): DetectedScript {
  const shadow = converter.toSimplified(text);
  if (shadow.length !== text.length) return 'none';
  let simplified = 0;
  let traditional = 0;
  let at = 0;
  for (const { length } of segment(shadow)) {
    const word = text.slice(at, at + length);
    at += length;
    if (length < 2) continue;
    const entries = lexicon.exact(word);
    const isTraditional = entries.some((entry) => entry.traditional === word);
    const isSimplified = entries.some((entry) => entry.simplified === word);
    if (isSimplified && !isTraditional) simplified += 1;
    else if (isTraditional && !isSimplified) traditional += 1;
  }
  if (simplified === traditional) return 'none';
  return simplified > traditional ? 'simplified' : 'traditional';
}
