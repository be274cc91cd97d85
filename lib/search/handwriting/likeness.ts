import { assign } from './assignment';
import { BOX, POINTS, resample, ROW as SIZE } from './ink';

/** Bound here: the innermost loops ask for it ten million times, and not every loader inlines it. */
const ROW = SIZE;

/** A laid out character: its strokes as rows of `ROW` numbers, and how long each is. */
export interface Rows {
  readonly rows: Float32Array;
  readonly lengths: Float32Array;
  /** Its first stroke in both. */
  readonly start: number;
  readonly count: number;
}

/** What way a line runs against where it stands. */
const WAY = 0.35;
/** A stroke drawn the other way round is as far off as if it stood so much of the square elsewhere. */
const TURNED = 0.12;
/** Two strokes farther from one another than this are two strokes. */
const STRANGE = 0.34;
/** Weight of any stroke, a dot's too, as a length. */
const BASE = BOX * 0.12;
/** What it costs, of the weight, that a stroke is made out of order by all the strokes there are. */
const ORDER = 0.06;
/** What it costs, of the weight, that strokes are joined or split. */
const JOINED = 0.03;

/** How far two strokes are from one another, in squares; `turned` compares the second backwards. */
function farness(one: Float32Array, a: number, other: Float32Array, b: number, turned: boolean) {
  const last = b + ROW - 2;
  let far = 0;
  let way = 0;
  let beforeX = 0;
  let beforeY = 0;
  for (let point = 0; point < ROW; point += 2) {
    const place = turned ? last - point : b + point;
    const dx = (one[a + point] as number) - (other[place] as number);
    const dy = (one[a + point + 1] as number) - (other[place + 1] as number);
    far += Math.sqrt(dx * dx + dy * dy);
    if (point > 0)
      way += Math.sqrt((dx - beforeX) * (dx - beforeX) + (dy - beforeY) * (dy - beforeY));
    beforeX = dx;
    beforeY = dy;
  }
  return (far / POINTS + WAY * way) / BOX;
}

const weightOf = (length: number): number => length + BASE;

/** Distance of two strokes whichever way the first was drawn, never more than `STRANGE`. */
function apart(one: Float32Array, a: number, other: Float32Array, b: number): number {
  const straight = farness(one, a, other, b, false);
  if (straight < TURNED) return straight;
  return Math.min(straight, STRANGE, TURNED + farness(one, a, other, b, true));
}

/** Costs of all pairs of strokes, not weighed: of each drawn one, those of the template's. */
function pairs(drawn: Rows, made: Rows): Float64Array {
  const costs = new Float64Array(drawn.count * made.count);
  for (let row = 0; row < drawn.count; row += 1) {
    for (let column = 0; column < made.count; column += 1) {
      costs[row * made.count + column] = apart(
        drawn.rows,
        (drawn.start + row) * ROW,
        made.rows,
        (made.start + column) * ROW,
      );
    }
  }
  return costs;
}

const weightAt = ({ lengths, start, count }: Rows, stroke: number): number =>
  stroke < count ? weightOf(lengths[start + stroke] as number) : 0;

/** The cost of the best pairs in whatever order they were made; what has no partner is strange. */
function costInAnyOrder(drawn: Rows, made: Rows, costs: Float64Array): number {
  const size = Math.max(drawn.count, made.count);
  const table = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const weight = (weightAt(drawn, row) + weightAt(made, column)) / 2;
      const isPair = row < drawn.count && column < made.count;
      const moved = Math.abs((row + 0.5) / drawn.count - (column + 0.5) / made.count);
      const cost = isPair
        ? Math.min(STRANGE, (costs[row * made.count + column] as number) + ORDER * moved)
        : STRANGE;
      table[row * size + column] = weight * cost;
    }
  }
  const columns = assign(table, size);
  return columns.reduce((sum, column, row) => sum + (table[row * size + column] as number), 0);
}

/** Rows of consecutive strokes as one, `count` from each on; the last ones have none. */
function joinedRows(rows: Rows, count: number): Float32Array {
  const joined = new Float32Array(Math.max(0, rows.count - count + 1) * ROW);
  for (let first = 0; first + count <= rows.count; first += 1) {
    const from = (rows.start + first) * ROW;
    resample(rows.rows, joined, first * ROW, from, from + count * ROW);
  }
  return joined;
}

/** Rows of each two consecutive strokes as one, the second made backwards: 口 closed in one go. */
function closedRows(rows: Rows): Float32Array {
  const closed = new Float32Array(Math.max(0, rows.count - 1) * ROW);
  const both = new Float32Array(2 * ROW);
  for (let first = 0; first + 2 <= rows.count; first += 1) {
    const from = (rows.start + first) * ROW;
    both.set(rows.rows.subarray(from, from + 2 * ROW));
    for (let at = 0; at < ROW; at += 2) {
      both[ROW + at] = rows.rows[from + 2 * ROW - 2 - at] as number;
      both[ROW + at + 1] = rows.rows[from + 2 * ROW - 1 - at] as number;
    }
    resample(both, closed, first * ROW);
  }
  return closed;
}

/** The ways in which strokes of a template are made in one: how many, and a row for each first one. */
const joints = (made: Rows): readonly (readonly [number, Float32Array])[] => [
  [2, joinedRows(made, 2)],
  [2, closedRows(made)],
  [3, joinedRows(made, 3)],
];

/**
 * The cost in the order they are made, where strokes may be joined, two or three in one, one split into two, left out or too many.
 */
function costInOrder(drawn: Rows, made: Rows, costs: Float64Array): number {
  const { count: rows } = drawn;
  const { count: columns } = made;
  const best = new Float64Array((rows + 1) * (columns + 1)).fill(Number.POSITIVE_INFINITY);
  best[0] = 0;
  const lower = (row: number, column: number, cost: number): void => {
    const place = row * (columns + 1) + column;
    if (cost < (best[place] as number)) best[place] = cost;
  };
  const joined = joints(made);
  const split = joinedRows(drawn, 2);
  // Where so many are joined or left out, it is another character.
  const band = Math.abs(rows - columns) + 2;
  for (let i = 0; i <= rows; i += 1) {
    for (let j = Math.max(0, i - band); j <= Math.min(columns, i + band); j += 1) {
      const here = best[i * (columns + 1) + j] as number;
      const own = weightAt(drawn, i);
      const theirs = weightAt(made, j);
      if (i < rows) lower(i + 1, j, here + (STRANGE * own) / 2);
      if (j < columns) lower(i, j + 1, here + (STRANGE * theirs) / 2);
      if (i >= rows || j >= columns) continue;
      lower(i + 1, j + 1, here + ((own + theirs) / 2) * (costs[i * columns + j] as number));
      for (const [count, row] of joined) {
        if (j + count > columns) continue;
        let sum = theirs;
        for (let more = 1; more < count; more += 1) sum += weightAt(made, j + more);
        const cost =
          apart(drawn.rows, (drawn.start + i) * ROW, row, j * ROW) + JOINED * (count - 1);
        lower(i + 1, j + count, here + ((own + sum) / 2) * Math.min(cost, STRANGE));
      }
      if (i + 2 > rows) continue;
      const cost = apart(split, i * ROW, made.rows, (made.start + j) * ROW) + JOINED;
      const both = own + weightAt(drawn, i + 1);
      lower(i + 2, j + 1, here + ((both + theirs) / 2) * Math.min(cost, STRANGE));
    }
  }
  return best[rows * (columns + 1) + columns] as number;
}

const whole = (rows: Rows): number =>
  Array.from({ length: rows.count }, (_, stroke) => weightAt(rows, stroke)).reduce(
    (sum, weight) => sum + weight,
    0,
  );

const share = (cost: number, drawn: Rows, made: Rows): number =>
  cost / ((whole(drawn) + whole(made)) / 2);

/** Two characters, stroke by stroke. */
export interface Comparison {
  readonly costs: Float64Array;
  /** How unlike they are: 0 for the same, `STRANGE` where no stroke is like any. */
  readonly unlike: number;
}

/** Compares two characters, each stroke with one of the other, in whatever order they were made. */
export function compared(drawn: Rows, made: Rows): Comparison {
  const costs = pairs(drawn, made);
  return { costs, unlike: share(costInAnyOrder(drawn, made, costs), drawn, made) };
}

/** Compares them once more, with strokes joined, split, left out or too many. */
export const comparedInOrder = (drawn: Rows, made: Rows, { costs, unlike }: Comparison): number =>
  Math.min(unlike, share(costInOrder(drawn, made, costs), drawn, made));
