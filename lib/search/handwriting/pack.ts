import { HangjianError } from '../../domain/errors';

/** "HJH1" in ASCII; a file of another layout is refused when it is opened. */
const MAGIC = 0x484a4831;
/** Magic, characters, bytes of their names, strokes, corners. */
const HEAD = 5;
/** Coordinates are whole numbers below this; the unit of both axes is the same. */
export const GRID = 64;
/** A corner nearer than this to the line without it is left out, in the unit of `GRID`. */
const SLACK = 1.1;

/** A character as it is written: each stroke by its corners, x and y by turns, y downwards. */
export interface WrittenCharacter {
  readonly character: string;
  /** How usual it is, 0 to 255. */
  readonly standing: number;
  /** Below `GRID`. */
  readonly strokes: readonly (readonly number[])[];
}

/** How far a point is from the line between two others. */
function distance(line: readonly number[], point: number, from: number, to: number): number {
  const [x, y] = [line[from] as number, line[from + 1] as number];
  const [dx, dy] = [(line[to] as number) - x, (line[to + 1] as number) - y];
  const [px, py] = [(line[point] as number) - x, (line[point + 1] as number) - y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - along * dx, py - along * dy);
}

/** The places of the corners that a line cannot do without (Ramer, Douglas and Peucker), in order. */
function corners(line: readonly number[], from: number, to: number): number[] {
  let farthest = from;
  let most = SLACK;
  for (let point = from + 2; point < to; point += 2) {
    const far = distance(line, point, from, to);
    if (far > most) [most, farthest] = [far, point];
  }
  if (farthest === from) return [from];
  return [...corners(line, from, farthest), ...corners(line, farthest, to)];
}

/** A line by its corners, whole numbers; the two ends always stay. */
export function simplified(line: readonly number[]): number[] {
  const last = line.length - 2;
  return [...(last > 0 ? corners(line, 0, last) : []), last].flatMap((at) =>
    [line[at] as number, line[at + 1] as number].map((value) =>
      Math.max(0, Math.min(GRID - 1, Math.round(value))),
    ),
  );
}

/**
 * Packs characters into one file: their names, how usual each is, how many strokes each has, how many
 * corners each stroke has, then x and y of the corners in rows of their own, each as the difference
 * from the one before it, which pack well.
 */
export function packStrokes(characters: readonly WrittenCharacter[]): Uint8Array<ArrayBuffer> {
  const names = new TextEncoder().encode(characters.map(({ character }) => character).join(''));
  const strokes = characters.flatMap((one) => one.strokes);
  const rows = [0, 1].map((axis) => {
    let before = 0;
    return strokes.flatMap((stroke) =>
      stroke.flatMap((value, index) => {
        if (index % 2 !== axis) return [];
        const step = value - before;
        before = value;
        // Between two corners −63 to 63; the same byte in two's complement.
        return [step & 0xff];
      }),
    );
  });
  const parts = [
    names,
    characters.map(({ standing }) => standing),
    characters.map((one) => one.strokes.length),
    strokes.map((stroke) => stroke.length / 2),
    ...rows,
  ];
  const head = [MAGIC, characters.length, names.length, strokes.length, rows[0]?.length ?? 0];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, HEAD * 4));
  const view = new DataView(file.buffer);
  for (const [index, word] of head.entries()) view.setUint32(index * 4, word, true);
  let at = HEAD * 4;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

const damaged = (): HangjianError =>
  new HangjianError('damaged', 'The strokes for drawing characters are damaged.');

/** The parts of a file in their order, as views on its memory. */
function partsOf(file: Uint8Array): Uint8Array[] {
  if (file.length < HEAD * 4) throw damaged();
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const words = Array.from({ length: HEAD }, (_, index) => view.getUint32(index * 4, true));
  const [magic, characters = 0, names = 0, strokes = 0, points = 0] = words;
  const sizes = [names, characters, characters, strokes, points, points];
  const size = sizes.reduce((sum, part) => sum + part, HEAD * 4);
  if (magic !== MAGIC || size !== file.length) throw damaged();
  let at = HEAD * 4;
  return sizes.map((length) => {
    at += length;
    return file.subarray(at - length, at);
  });
}

/**
 * The characters of a file that `packStrokes` made, one after the other.
 * @throws HangjianError `damaged` where it is none, or of another version
 */
export function* readStrokes(file: Uint8Array): Generator<WrittenCharacter> {
  const [names, standings, counts, lengths, xs, ys] = partsOf(file) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  let [stroke, point, x, y] = [0, 0, 0, 0];
  for (const [index, character] of [...new TextDecoder().decode(names)].entries()) {
    const strokes: number[][] = [];
    for (let left = counts[index] ?? 0; left > 0; left -= 1) {
      const corners: number[] = [];
      for (let more = lengths[stroke++] ?? 0; more > 0; more -= 1) {
        x = (x + (xs[point] as number)) & 0xff;
        y = (y + (ys[point++] as number)) & 0xff;
        corners.push(x, y);
      }
      if (corners.length === 0) throw damaged();
      strokes.push(corners);
    }
    if (strokes.length === 0) throw damaged();
    yield { character, standing: standings[index] as number, strokes };
  }
}
