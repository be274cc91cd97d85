import type { DetectedScript } from '../../domain/script';
import { type CharacterScript, countScripts, scriptFrom } from '../../text/script';
import type { TaiwanConverter } from '../token/tools';
import { type Aligned, alignConversion } from './align';
import type { Parallel } from './parallel';
import type { StandardForms } from './standards';

/** Both scripts of a paragraph, sliced by offsets into the original. */
export interface ParagraphForms {
  /** What the paragraph is written in; the text's script where it does not tell. */
  readonly script: DetectedScript;
  readonly simplified: Aligned;
  /** Taiwan's form of the stretch, whichever script it was written in. */
  traditional(start: number, end: number): string;
  /** Null where lengths differ, or Traditional is told stretch by stretch. */
  readonly parallel: Parallel | null;
  /** By the other standards, in a paragraph given in Simplified; offsets are the paragraph's. */
  readonly standards: StandardForms | null;
}

const parallelOf = (surface: string, traditional: Aligned, simplified: Aligned): Parallel | null =>
  traditional.plain && simplified.plain
    ? { surface, traditional: traditional.converted, simplified: simplified.converted }
    : null;

/**
 * Converts a paragraph as a whole, so that context decides one-to-many characters. Where most of
 * it is Simplified, all of it is converted; in Traditional text with a word or two of Simplified,
 * only those words are.
 * @param usual script of the whole text, for paragraphs that do not tell.
 */
export function paragraphForms(
  text: string,
  usual: DetectedScript,
  scriptOf: CharacterScript,
  converter: TaiwanConverter,
): ParagraphForms {
  const count = countScripts(text, scriptOf);
  const found = scriptFrom(count);
  const script = found === 'none' ? usual : found;
  const simplified = alignConversion(text, converter.toSimplified);
  if (script === 'simplified') {
    const traditional = alignConversion(text, converter.toTraditional);
    const standards =
      traditional.converted.length === text.length
        ? (converter.standards?.(text, traditional.converted) ?? null)
        : null;
    const parallel = parallelOf(text, traditional, simplified);
    return { script, simplified, traditional: traditional.slice, parallel, standards };
  }
  const taiwan = alignConversion(text, converter.toTaiwan);
  if (count.simplified === 0) {
    const parallel = parallelOf(text, taiwan, simplified);
    return { script, simplified, traditional: taiwan.slice, parallel, standards: null };
  }
  let converted: Aligned | undefined;
  return {
    script,
    simplified,
    parallel: null,
    standards: null,
    traditional: (start, end) => {
      const surface = text.slice(start, end);
      if (countScripts(surface, scriptOf).simplified === 0) return taiwan.slice(start, end);
      converted ??= alignConversion(text, converter.toTraditional);
      return converted.slice(start, end);
    },
  };
}
