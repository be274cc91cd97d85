import type { Fault, LanguageFile } from './language-file';
import { faultOf } from './linear';

/** Without one of these an expression takes no more steps than it has signs. */
const REPEATS = /[*+}]/;
/** What only an expression holds. */
const IS_EXPRESSION = /[[(\\]/;

/**
 * The expressions that a row becomes and that could be slow: each column, and of a context
 * (`before_after`) what stands on either side.
 */
function expressionsOf(text: string, inFull: (source: string) => string): readonly string[] {
  return text.split(' ').flatMap((column) => {
    if (!REPEATS.test(column)) return [];
    const [before = '', after] = inFull(column).split('_');
    if (after === undefined) return [before];
    return [`(?:${before})$`, `^(?:${after})`].filter((side) => REPEATS.test(side));
  });
}

/** Why the expression may not stand; null where it may, or is none. */
function faultIn(source: string): string | null {
  try {
    const fault = faultOf({ source, flags: 'u' });
    return fault && `may take more than linear time (${fault})`;
  } catch {
    // The checker cannot read it. C++ is a word.
    return IS_EXPRESSION.test(source) ? 'is no regular expression' : null;
  }
}

/**
 * Rows whose regular expressions could take more than linear time on some text, or are none.
 * @param inFull writes out what rows say in short: `inFull` of the engine's contexts
 */
export const slowRows = (
  files: readonly LanguageFile[],
  inFull: (source: string) => string,
): readonly Fault[] =>
  files.flatMap(({ id, rows }) =>
    rows.flatMap(({ line, text }) =>
      expressionsOf(text, inFull).flatMap((source) => {
        const fault = faultIn(source);
        return fault === null ? [] : [{ file: id, line, message: `/${source}/ ${fault}` }];
      }),
    ),
  );
