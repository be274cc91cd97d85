import { rowsOf, wordsOf } from '../../language/data';
import { fired, isTraced } from '../../language/trace';
import type { Piece } from '../piece';
import { Recutting } from '../recut';
import type { CutRule } from './rule';

interface Stretch {
  readonly rule: string;
  readonly marked: string;
  /** Offsets from the stretch's beginning: 0, the cuts, its length. */
  readonly cuts: readonly number[];
}

/** @param marked the stretch as it is to be cut: 一路|跑 */
function stretch(rule: string, marked: string): readonly [string, Stretch] {
  const words = marked.split('|');
  let at = 0;
  const cuts = [0, ...words.map((word) => (at += word.length))];
  return [words.join(''), { rule, marked, cuts }];
}

/** By the characters of the stretch. */
const STRETCHES: ReadonlyMap<string, Stretch> = new Map([
  ...rowsOf('cuts/torn-across').map(({ id, text }) => stretch(id, text)),
  ...wordsOf('cuts/conduct').map((word) => stretch('cuts/conduct', `为人|${word}`)),
]);
// The longest first: 一審|判決 before 一審|判.
const ANY = new RegExp(
  [...STRETCHES.keys()].sort((one, other) => other.length - one.length).join('|'),
  'gu',
);

/**
 * Cuts anew the stretches of `dictionary/cuts/torn-across.txt` and `conduct.txt`, where they begin
 * and end at borders of words.
 */
export const tornAcross: CutRule = {
  name: 'torn-across',
  apply({ pieces, forms: { simplified } }) {
    const parted = new Recutting(pieces);
    for (const { 0: found, index } of simplified.converted.matchAll(ANY)) {
      const { rule, marked, cuts } = STRETCHES.get(found) as Stretch;
      const borders = cuts.map((cut) => simplified.back(index + cut));
      parted.cut(borders);
      if (isTraced() && isCutSo(parted.pieces(), borders)) fired(rule, marked);
    }
    return parted.pieces();
  },
};

/** Whether the pieces part at these offsets, by this rule or before it. */
function isCutSo(pieces: readonly Piece[], borders: readonly number[]): boolean {
  const starts = new Set(pieces.map(({ start }) => start));
  return borders.slice(0, -1).every((border) => starts.has(border));
}
