/** Square pixels that a character takes with its reading, at the standard size: 19 by 42 or more. */
const CHARACTER = 800;
/** No more than this wide is a line at the standard measure, in pixels. */
const LINE = 760;
/** The first screen of a very large window: more follows frame by frame. */
const MOST = 1200;

/** About how many characters stand on the first screen of a window; rather too many. */
export function firstScreen(width: number, height: number, vertical: boolean): number {
  const area = (vertical ? width : Math.min(width, LINE)) * height;
  return Math.min(MOST, Math.ceil(area / CHARACTER));
}
