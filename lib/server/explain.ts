import { type Firing, traced } from '../annotate/language/trace';
import type { AnnotatedText } from '../domain/text';
import { annotatorOver, type EngineParts, loadParts } from './engine';

export interface Explained {
  readonly text: AnnotatedText;
  /** Rules and word lists that decided something, in the order of the engine's steps. */
  readonly firings: readonly Firing[];
}

/**
 * Annotates a text and tells which rules fired. The caches are new each time: what an earlier text
 * had looked up would not be asked again.
 */
export function explain(raw: string, parts: EngineParts = loadParts()): Explained {
  const annotator = annotatorOver(parts);
  const { result: text, firings } = traced(() => annotator.annotate(raw));
  return { text, firings };
}
