import { isWhole } from '../../domain/correction/match';
import {
  type Correction,
  LONGEST_SURFACE,
  MOST_CORRECTIONS,
  plainCorrection,
} from '../../domain/engine';
import { occurringIn } from '../../text/occurring';

/** UTF-16 units of JSON: what the server takes beside the longest text, with room to spare. */
const MOST_UNITS = 250_000;

/**
 * The rules that say something of a text, without the stamps of their records: what is sent along
 * when it is annotated. Where that is more than the server takes, the latest; the reader shows a
 * text through all of the learner's rules in any case.
 * @param text normalised
 * @param rules in the order in which they apply, the latest last; so is the result
 */
export function rulesInText(
  rules: readonly Correction[],
  textId: string,
  text: string,
): readonly Correction[] {
  const able = rules.filter(
    (rule) =>
      rule.surface.length <= LONGEST_SURFACE &&
      isWhole(rule) &&
      (rule.at === undefined || rule.at.textId === textId),
  );
  const standing = occurringIn(
    text,
    able.map(({ surface }) => surface),
  );
  const meant = able.filter(({ surface }) => standing.has(surface)).slice(-MOST_CORRECTIONS);
  let left = MOST_UNITS;
  const first = meant.findLastIndex((rule) => {
    left -= JSON.stringify(plainCorrection(rule)).length;
    return left < 0;
  });
  return meant.slice(first + 1).map(plainCorrection);
}
