import { type Firing, traced } from '../annotate/language/trace';
import type { AnnotatedText } from '../domain/text';
import { readDictionary } from './dictionary-files';
import { annotatorOver, type EngineParts, loadParts } from './engine';

/** By file of `dictionary/`: Simplified words it made the segmenter know, or not know. */
export type Decisions = Readonly<
  Record<string, { readonly kept: readonly string[]; readonly parted: readonly string[] }>
>;

/** Tokens that may together be a word that the segmenter does not know. */
const MOST_TOKENS = 3;

type Files = ReadonlyMap<string, readonly string[]>;

function filesByWord(decisions: Decisions, which: 'kept' | 'parted'): Files {
  const files = new Map<string, string[]>();
  for (const [file, words] of Object.entries(decisions)) {
    for (const word of words[which]) files.set(word, [...(files.get(word) ?? []), file]);
  }
  return files;
}

let known: { readonly kept: Files; readonly parted: Files } | undefined;

function load(): { readonly kept: Files; readonly parted: Files } {
  if (known) return known;
  const decisions = JSON.parse(readDictionary('decisions.json').toString('utf8')) as Decisions;
  known = { kept: filesByWord(decisions, 'kept'), parted: filesByWord(decisions, 'parted') };
  return known;
}

/**
 * What was decided while the dictionary was compiled and is seen in a text: words that are one token
 * because a file keeps them, and tokens that are several because a file parts them.
 */
function decidedWhileCompiling(text: AnnotatedText): readonly Firing[] {
  const { kept, parted } = load();
  const firings: Firing[] = [];
  const put = (files: readonly string[] | undefined, what: string): void => {
    for (const rule of files ?? []) firings.push({ rule, what });
  };
  for (const { sentences } of text.paragraphs) {
    for (const { tokens } of sentences) {
      for (const [at, { simplified }] of tokens.entries()) {
        put(kept.get(simplified), simplified);
        for (let to = at + 2; to <= Math.min(tokens.length, at + MOST_TOKENS); to += 1) {
          const words = tokens.slice(at, to).map((token) => token.simplified);
          put(parted.get(words.join('')), words.join('|'));
        }
      }
    }
  }
  return firings;
}

export interface Explained {
  readonly text: AnnotatedText;
  /**
   * Rules and word lists that decided something, in the order of the engine's steps, then those that did
   * so while the dictionary was compiled.
   */
  readonly firings: readonly Firing[];
}

/**
 * Annotates a text and tells which rules fired. The caches are new each time: what an earlier text
 * had looked up would not be asked again.
 */
export function explain(raw: string, parts: EngineParts = loadParts()): Explained {
  const annotator = annotatorOver(parts);
  const { result: text, firings } = traced(() => annotator.annotate(raw));
  return { text, firings: [...firings, ...decidedWhileCompiling(text)] };
}
