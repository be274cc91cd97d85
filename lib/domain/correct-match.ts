import type { Correction } from './engine';
import type { Token } from './token';

/** A stretch of one sentence that one of the learner's rules applies to. */
export interface CorrectedPlace {
  readonly start: number;
  readonly end: number;
  readonly rule: Correction;
}

/** An imported rule may be damaged: one that would change the text is no rule. */
const isWhole = ({ surface, words }: Correction): boolean =>
  surface !== '' && words.join('') === surface && !words.includes('');

/**
 * The rules that can apply to a stretch of text, in the order in which they do: those for
 * everywhere before those for one place, each as they came. A later rule works on what the earlier
 * ones made, as the learner saw it, so the later one wins.
 */
export function rulesFor(
  text: string,
  corrections: readonly Correction[],
  textId: string | undefined,
): readonly Correction[] {
  const able = corrections.filter(
    (rule) =>
      isWhole(rule) && text.includes(rule.surface) && (!rule.at || rule.at.textId === textId),
  );
  return [...able.filter((rule) => !rule.at), ...able.filter((rule) => rule.at)];
}

/** Starts of `wanted` in `text` that do not overlap, from the left. */
function occurrences(text: string, wanted: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    starts.push(at);
  }
  return starts;
}

/**
 * Where a rule applies among the tokens of a sentence as they are now. A rule for one place holds
 * wherever the words fall there; one for everywhere only where its stretch begins and ends at the
 * borders of words, so that 長大 never cuts 校長大叫.
 */
export function placesOf(rule: Correction, tokens: readonly Token[]): readonly CorrectedPlace[] {
  const first = tokens[0]?.span.start ?? 0;
  const text = tokens.map((token) => token.surface).join('');
  const place = (start: number): CorrectedPlace => ({
    start,
    end: start + rule.surface.length,
    rule,
  });
  if (rule.at) {
    const local = rule.at.offset - first;
    return local >= 0 && text.startsWith(rule.surface, local) ? [place(rule.at.offset)] : [];
  }
  const borders = new Set(tokens.flatMap((token) => [token.span.start, token.span.end]));
  return occurrences(text, rule.surface)
    .map((local) => place(first + local))
    .filter(({ start, end }) => borders.has(start) && borders.has(end));
}
