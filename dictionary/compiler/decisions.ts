import type { Firing } from '../../lib/annotate/language/trace';
import type { Decisions } from '../../lib/server/explain';
import type { LanguageFile } from './language-file';

/**
 * What the files that are only used while compiling decided: which words the segmenter knows
 * because of them, and which it does not.
 * @param firings of the choice of the segmenter's words
 * @param kept those words
 */
export function decisionsOf(
  files: readonly LanguageFile[],
  firings: readonly Firing[],
  kept: ReadonlySet<string>,
): Decisions {
  const compiling = new Set(files.flatMap(({ id, compiling }) => (compiling ? [id] : [])));
  const decisions: Record<string, string[]> = {};
  for (const { rule, what } of firings) {
    if (compiling.has(rule)) decisions[rule] = [...(decisions[rule] ?? []), what];
  }
  return Object.fromEntries(
    Object.entries(decisions).map(([rule, words]) => {
      const each = [...new Set(words)].sort();
      return [
        rule,
        { kept: each.filter((word) => kept.has(word)), parted: each.filter((w) => !kept.has(w)) },
      ];
    }),
  );
}
