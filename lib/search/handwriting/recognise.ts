import { lookOf } from './directions';
import { type Ink, isInk, laidOut, lengthOf, rowsOf } from './ink';
import { compared, comparedInOrder, type Rows } from './likeness';
import type { Templates } from './templates';

export interface Candidate {
  readonly character: string;
  /** The lower the likelier; 0 is the very shape. */
  readonly score: number;
}

/** So many of the first look are looked at stroke by stroke. */
const CLOSER = 150;
/** So many of those are looked at with joined strokes as well. */
const CLOSEST = 50;
/** How much less alike a character is at first look for each stroke more or fewer. */
const A_STROKE = 0.012;
/** What the first look says beside the strokes. */
const FIRST_LOOK = 0.25;
/** What the most usual character is ahead of one that is never met. */
const USUAL = 0.1;
/** Nothing is as unlike as this and still meant. */
const NOT_MEANT = 0.39;

const byScore = (one: { readonly score: number }, other: { readonly score: number }): number =>
  one.score - other.score;

/** Places of the templates that look most like it, and how unlike each looks, 0 to 1. */
function firstLook(laid: Ink, { looks, starts, characters }: Templates): Map<number, number> {
  const look = lookOf(laid);
  const { length: size } = look;
  const unlike = Float32Array.from(characters, (_, index) => {
    let same = 0;
    const from = index * size;
    for (let at = 0; at < size; at += 1)
      same += (look[at] as number) * (looks[from + at] as number);
    return 1 - same;
  });
  const strokes = (index: number): number =>
    (starts[index + 1] as number) - (starts[index] as number);
  const order = unlike.map(
    (value, index) => value + A_STROKE * Math.abs(strokes(index) - laid.length),
  );
  const border = order.slice().sort()[Math.min(CLOSER, order.length) - 1] as number;
  const near = new Map<number, number>();
  for (const [index, value] of order.entries()) {
    if (value <= border) near.set(index, unlike[index] as number);
  }
  return near;
}

/**
 * Which characters may have been drawn, the likeliest first.
 * @param ink in any unit and any box; strokes in any order, some joined, one missing or too many
 * @param many how many at most
 * @returns none where the ink is empty or holds no numbers, or like nothing
 */
export function recognise(ink: Ink, templates: Templates, many: number): Candidate[] {
  if (!isInk(ink)) return [];
  const laid = laidOut(ink);
  const drawn: Rows = {
    rows: rowsOf(laid),
    lengths: Float32Array.from(laid, (stroke) => lengthOf(stroke)),
    start: 0,
    count: laid.length,
  };
  const { characters, standings, starts, rows, lengths } = templates;
  const near = Array.from(firstLook(laid, templates), ([index, unlike]) => {
    const start = starts[index] as number;
    const made = { rows, lengths, start, count: (starts[index + 1] as number) - start };
    const comparison = compared(drawn, made);
    const beside = FIRST_LOOK * unlike + USUAL * (1 - (standings[index] as number) / 255);
    return { index, made, comparison, beside, score: comparison.unlike + beside };
  }).sort(byScore);
  return near
    .slice(0, CLOSEST)
    .map(({ index, made, comparison, beside }) => ({
      character: characters[index] as string,
      score: comparedInOrder(drawn, made, comparison) + beside,
    }))
    .filter(({ score }) => score < NOT_MEANT)
    .sort(byScore)
    .slice(0, many);
}
