import { BOX, far, type Ink } from './ink';

/*
 * The first look: how much line runs which way in which part of the square. It does not know
 * strokes, so that wrong order and joined strokes change it little.
 */

const CELLS = 6;
const WAYS = 4;
/** Numbers that tell a character so. */
export const LOOK = CELLS * CELLS * WAYS;
/** A line is taken in pieces no longer than this. */
const PIECE = BOX / 24;

/** Adds one piece to the cells and the ways it lies between. */
function add(look: Float32Array, x: number, y: number, way: number, weight: number): void {
  const column = Math.max(0, Math.min(CELLS - 1.001, (x / BOX) * CELLS - 0.5));
  const row = Math.max(0, Math.min(CELLS - 1.001, (y / BOX) * CELLS - 0.5));
  const [left, top, first] = [Math.floor(column), Math.floor(row), Math.floor(way)];
  for (const down of [0, 1]) {
    for (const right of [0, 1]) {
      for (const turn of [0, 1]) {
        const share =
          Math.abs(1 - down - (row - top)) *
          Math.abs(1 - right - (column - left)) *
          Math.abs(1 - turn - (way - first));
        const cell = (top + down) * CELLS + left + right;
        const place = cell * WAYS + ((first + turn) % WAYS);
        look[place] = (look[place] as number) + weight * share;
      }
    }
  }
}

/**
 * The first look of a laid out character: `LOOK` numbers whose squares add up to 1, so that two looks
 * are as alike as their product is near 1.
 */
export function lookOf(laid: Ink): Float32Array {
  const look = new Float32Array(LOOK);
  for (const line of laid) {
    for (let index = 2; index < line.length; index += 2) {
      const [x, y] = [line[index - 2] as number, line[index - 1] as number];
      const [dx, dy] = [(line[index] as number) - x, (line[index + 1] as number) - y];
      const length = far(dx, dy);
      if (length === 0) continue;
      const pieces = Math.ceil(length / PIECE);
      const angle = (Math.atan2(dy, dx) / Math.PI + 1) % 1;
      for (let piece = 0; piece < pieces; piece += 1) {
        const share = (piece + 0.5) / pieces;
        add(look, x + dx * share, y + dy * share, angle * WAYS, length / pieces);
      }
    }
  }
  // The root keeps one long line from outweighing all else.
  let sum = 0;
  for (const value of look) sum += value;
  for (const [place, value] of look.entries()) look[place] = Math.sqrt(value / Math.max(sum, 1e-9));
  return look;
}
