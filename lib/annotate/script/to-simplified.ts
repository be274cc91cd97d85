import { contextsOf, formIn } from '../language/context';
import { lookUp, tableOf } from '../language/data';
import { mainlandQuotes } from './quotation-marks';

const PLAIN = tableOf('scripts/finished-simplified');
/** Told by what stands beside them; the first context met has the form. */
const BY_CONTEXT = contextsOf('scripts/simplified-by-context');
const MARKED = new RegExp([...BY_CONTEXT.keys(), ...PLAIN.keys()].join('|'), 'g');

/**
 * Finishes what OpenCC made of a paragraph, so that it is the Mainland standard: 土著, 账户, 它,
 * 于 before names, “ ” for 「 」. The length in UTF-16 units is kept.
 */
export const polishSimplified = (converted: string): string => {
  const finished = converted.replace(MARKED, (found, at: number) => {
    const plain = lookUp(PLAIN, found);
    if (plain) return plain;
    const before = converted.slice(Math.max(0, at - 3), at);
    const after = converted.slice(at + 1, at + 4);
    return formIn(BY_CONTEXT, found, before, after) ?? found;
  });
  return keepingOutermost(finished, mainlandQuotes(finished));
};

/**
 * 『 』 that stand outside all others are the author's choice and stay in the text's Simplified form;
 * “ ” is how the reader shows them (`shownIn`).
 */
const keepingOutermost = (given: string, quoted: string): string =>
  given === quoted
    ? quoted
    : quoted.replace(/[“”]/g, (mark, at: number) =>
        given[at] === '『' || given[at] === '』' ? given[at] : mark,
      );
