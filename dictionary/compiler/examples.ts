import type { EngineParts } from '../../lib/server/engine';
import { explain } from '../../lib/server/explain';
import { brokenExamples, unknownWords } from './language';
import type { Fault, LanguageFile } from './language-file';

/**
 * Runs every example of the data files through the engine and asks the dictionary for the words
 * that have to be headwords.
 * @returns what does not hold, each with the file and line where it is mended
 */
export function checkLanguage(
  files: readonly LanguageFile[],
  parts: EngineParts,
): readonly Fault[] {
  const known = new Map<string, ReadonlySet<string>>();
  const rulesFiring = (sentence: string): ReadonlySet<string> => {
    const fires =
      known.get(sentence) ?? new Set(explain(sentence, parts).firings.map(({ rule }) => rule));
    known.set(sentence, fires);
    return fires;
  };
  const isHeadword = (word: string): boolean => parts.lexicon.has(word);
  return [...unknownWords(files, isHeadword), ...brokenExamples(files, rulesFiring)];
}
