const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** How far the clock is moved before each answer of a sitting, in milliseconds. */
export const CLOCKS: readonly (readonly [name: string, steps: readonly number[]])[] = [
  ['a clock that stands still', [0, 0, 0]],
  ['a year ahead and back', [YEAR, -YEAR, SECOND]],
  ['ten years ahead and back', [10 * YEAR, -10 * YEAR, 0]],
  ['ahead for two answers and back', [DAY * 40, SECOND, -40 * DAY]],
  ['back over midnight', [0, -14 * HOUR, SECOND]],
  ['back a second', [0, -SECOND, SECOND]],
  ['an hour back and an hour ahead, as where summer ends', [0, -HOUR, HOUR]],
  ['a day back at each answer', [-DAY, -DAY, -DAY]],
  ['back to 1970, as with an empty battery', [0, -56 * YEAR, SECOND]],
  ['back to 1970 and right again', [-56 * YEAR, SECOND, 56 * YEAR]],
  ['to and fro by a month', [30 * DAY, -30 * DAY, 30 * DAY]],
  ['back into the very millisecond of the answer before', [5 * SECOND, -5 * SECOND, 5 * SECOND]],
];
