import { hasHan } from '../../domain/han';
import { lookUp, tableOf } from '../language/data';
import { anyOf } from './character-set';

/** Taiwan's marks with the Mainland's: outer opening and closing, inner opening and closing. */
const MARKS = tableOf('scripts/quotation-marks');
const TAIWAN = [...MARKS.keys()];
const MAINLAND = [...MARKS.values()].map(({ value }) => value);

const hasTaiwan = anyOf(TAIWAN);
const hasMainland = anyOf(MAINLAND);
const IN_TAIWAN = new RegExp(`[${TAIWAN.join('')}]`, 'g');
const IN_MAINLAND = new RegExp(`[${MAINLAND.join('')}]`, 'g');

/** Places in the table: an even one opens and the next one closes; the first two are the outer. */
const OUTER = 0;
const isOpening = (mark: number): boolean => mark % 2 === 0;

/**
 * Taiwan's quotation marks as the Mainland prints them: “ ” outside, ‘ ’ inside, whichever of 「 」
 * and 『 』 the author put outside. One UTF-16 unit for one; what is opened and goes on beyond the
 * paragraph has its level too.
 */
export function mainlandQuotes(text: string): string {
  if (!hasTaiwan(text)) return text;
  /** Marks that are open, outermost first. */
  const open: number[] = [];
  return text.replace(IN_TAIWAN, (found) => {
    lookUp(MARKS, found);
    const mark = TAIWAN.indexOf(found);
    if (isOpening(mark)) {
      // Nobody quotes in the marks he is in: the one before was never closed.
      if (open.at(-1) === mark) open.pop();
      open.push(mark);
      return MAINLAND[((open.length - 1) % 2) * 2] as string;
    }
    const opening = open.lastIndexOf(mark - 1);
    if (opening < 0) return MAINLAND[mark] as string;
    open.length = opening;
    return MAINLAND[(opening % 2) * 2 + 1] as string;
  });
}

/**
 * The marks of a text that quote Chinese, by where they stand. Outer ones may be opened or closed in
 * another paragraph; an inner one that closes nothing is an apostrophe.
 */
function aroundHan(text: string): ReadonlySet<number> {
  const open: { readonly at: number; readonly mark: number }[] = [];
  const found = new Set<number>();
  const add = (from: number, to: number) => {
    const inside = text.slice(from + 1, to);
    if (!hasHan(inside) && inside.length !== 1) return;
    found.add(from).add(to);
  };
  for (const { 0: unit, index } of text.matchAll(IN_MAINLAND)) {
    const mark = MAINLAND.indexOf(unit);
    const opening = open.findLastIndex((one) => one.mark === mark - 1);
    if (isOpening(mark)) open.push({ at: index, mark });
    else if (opening >= 0) {
      add((open[opening] as { readonly at: number }).at, index);
      open.length = opening;
    } else if (mark === OUTER + 1) add(-1, index);
  }
  for (const { at, mark } of open) if (mark === OUTER) add(at, text.length);
  return found;
}

/**
 * The Mainland's quotation marks as Taiwan prints them, around Chinese: “ ” becomes 「 」 and ‘ ’
 * 『 』. English quotations keep theirs. One UTF-16 unit for one.
 */
export function taiwanQuotes(text: string): string {
  if (!hasMainland(text)) return text;
  const marks = aroundHan(text);
  return text.replace(IN_MAINLAND, (unit, at: number) =>
    marks.has(at) ? (TAIWAN[MAINLAND.indexOf(unit)] as string) : unit,
  );
}
