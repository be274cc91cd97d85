/** A stroke as it was drawn: x and y of each point by turns, y downwards, in any unit. */
export type Stroke = ArrayLike<number>;
/** A character as it was drawn: its strokes in the order they were made. */
export type Ink = readonly Stroke[];

/** Points that every stroke is told by, as far from one another along it. */
export const POINTS = 8;
/** Numbers that a resampled stroke takes. */
export const ROW = POINTS * 2;
/** The square that characters are laid into. */
export const BOX = 256;

/** How far on either side of its middle a character reaches in that square, as standard deviation. */
const SPREAD = BOX * 0.235;
/** What is flat (一) or narrow (丨) is stretched no more than so many times. */
const MOST_STRETCH = 1.6;
/** A dot weighs as if it were so long, as a share of the larger side of the whole. */
const DOT = 0.02;

const at = (list: ArrayLike<number>, index: number): number => list[index] as number;

/** `Math.hypot` minds numbers that no square has, and takes ten times as long. */
export const far = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** Whether every stroke has a point, and nothing but finite numbers. */
export const isInk = (ink: Ink): boolean =>
  ink.length > 0 &&
  ink.every(
    (stroke) =>
      stroke.length >= 2 && stroke.length % 2 === 0 && Array.from(stroke).every(Number.isFinite),
  );

/** Length of a stroke, in its own unit. */
export function lengthOf(stroke: Stroke, from = 0, end = stroke.length): number {
  let length = 0;
  for (let index = from + 2; index < end; index += 2) {
    length += far(
      at(stroke, index) - at(stroke, index - 2),
      at(stroke, index + 1) - at(stroke, index - 1),
    );
  }
  return length;
}

/** Weight, sum and sum of squares along one axis, of the line itself and not of its points. */
interface Moments {
  weight: number;
  sum: number;
  squares: number;
}

function addPiece(moments: Moments, from: number, to: number, weight: number): void {
  moments.weight += weight;
  moments.sum += (weight * (from + to)) / 2;
  moments.squares += (weight * (from * from + from * to + to * to)) / 3;
}

function largerSide(ink: Ink): number {
  const low = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const high = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const stroke of ink) {
    for (let index = 0; index < stroke.length; index += 1) {
      const axis = index % 2;
      low[axis] = Math.min(at(low, axis), at(stroke, index));
      high[axis] = Math.max(at(high, axis), at(stroke, index));
    }
  }
  return Math.max(at(high, 0) - at(low, 0), at(high, 1) - at(low, 1), 1e-9);
}

/** Middle and standard deviation of all lines, x then y. */
function momentsOf(ink: Ink) {
  const dot = largerSide(ink) * DOT;
  const axes = [
    { weight: 0, sum: 0, squares: 0 },
    { weight: 0, sum: 0, squares: 0 },
  ] as const;
  for (const stroke of ink) {
    addPiece(axes[0], at(stroke, 0), at(stroke, 0), dot);
    addPiece(axes[1], at(stroke, 1), at(stroke, 1), dot);
    for (let index = 2; index < stroke.length; index += 2) {
      const [x, y] = [at(stroke, index - 2), at(stroke, index - 1)];
      const weight = far(at(stroke, index) - x, at(stroke, index + 1) - y);
      addPiece(axes[0], x, at(stroke, index), weight);
      addPiece(axes[1], y, at(stroke, index + 1), weight);
    }
  }
  return axes.map(({ weight, sum, squares }) => {
    const middle = sum / weight;
    return { middle, deviation: Math.sqrt(Math.max(0, squares / weight - middle * middle)) };
  }) as unknown as readonly [Spread, Spread];
}

interface Spread {
  readonly middle: number;
  readonly deviation: number;
}

/**
 * Lays a character into the square of `BOX`: the middle of its lines into the middle, as wide as
 * others, so that one line too long moves little. What is flat or narrow stays so, but less: of the
 * ratio r of its sides √(sin(πr/2)) is kept, after Liu et al. 2003, “aspect ratio adaptive
 * normalization”.
 */
export function laidOut(ink: Ink): Float32Array[] {
  const [x, y] = momentsOf(ink);
  const larger = Math.max(x.deviation, y.deviation, 1e-9);
  const scale = ({ deviation }: Spread): number => {
    const ratio = Math.max(deviation / larger, 1e-3);
    return (
      (SPREAD / larger) * Math.min(MOST_STRETCH, Math.sqrt(Math.sin((Math.PI / 2) * ratio)) / ratio)
    );
  };
  const [scaleX, scaleY] = [scale(x), scale(y)];
  return ink.map((stroke) =>
    Float32Array.from(stroke as ArrayLike<number>, (value, index) =>
      index % 2 === 0
        ? BOX / 2 + (value - x.middle) * scaleX
        : BOX / 2 + (value - y.middle) * scaleY,
    ),
  );
}

/** Writes `POINTS` points of a line, as far from one another along it, to `into` from `place` on. */
export function resample(
  line: Stroke,
  into: { [index: number]: number },
  place: number,
  from = 0,
  end = line.length,
): void {
  const step = lengthOf(line, from, end) / (POINTS - 1);
  let index = from;
  let walked = 0;
  for (let point = 0; point < POINTS; point += 1) {
    const target = step * point;
    let piece = 0;
    while (index + 2 < end) {
      piece = far(at(line, index + 2) - at(line, index), at(line, index + 3) - at(line, index + 1));
      if (walked + piece >= target && piece > 0) break;
      walked += piece;
      index += 2;
    }
    const share = index + 2 < end && piece > 0 ? Math.min(1, (target - walked) / piece) : 0;
    const next = index + 2 < end ? index + 2 : index;
    const x = at(line, index);
    const y = at(line, index + 1);
    into[place + point * 2] = x + (at(line, next) - x) * share;
    into[place + point * 2 + 1] = y + (at(line, next + 1) - y) * share;
  }
}

/** Every stroke of a laid out character as a row of `ROW` numbers. */
export function rowsOf(laid: Ink): Float32Array {
  const rows = new Float32Array(laid.length * ROW);
  for (const [index, stroke] of laid.entries()) resample(stroke, rows, index * ROW);
  return rows;
}
