/** Widths of Source Serif 4's letters (canvas `measureText`, rounded up by group), in em. */
const WIDTHS = new Map(
  Object.entries({
    fijlt: 0.37,
    rsz: 0.49,
    ace: 0.54,
    gkovxy: 0.59,
    bdhnpqu: 0.64,
    JS: 0.54,
    FLPZ: 0.62,
    ABCERTXY: 0.71,
    w: 0.84,
    m: 0.95,
    'ˊˇˋ˙': 0.4,
  }).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
/** A symbol of zhuyin fills its square; other capitals are no wider than H. */
const widthOther = (letter: string): number => (letter < '\u3105' ? 0.81 : 1);

/** Width of a reading's letter, whatever its tone mark, in em of the reading's own font. */
function letterWidth(letter: string): number {
  const base = letter.normalize('NFD').charAt(0);
  return WIDTHS.get(base) ?? widthOther(base);
}

/** Readings are set at half the body size, and on phones a little larger: never under 10 px. */
const READING_SIZE = 0.52;
/** Room kept between neighbours, in em of the body: less inside a word than between words. */
const GAP_INSIDE = 0.06;
const GAP_BETWEEN = 0.16;
/** How far a reading may hang over a neighbour that has none, in em of the body. */
const HANG = 0.27;
/** Gaps are set in steps of an eighth of an em, `STEPS` at most (chuāng beside shuāng). */
const STEP = 0.125;
const STEPS = 8;

/** Width of a reading in em of the body. */
export const readingWidth = (reading: string): number =>
  [...reading].reduce((width, letter) => width + letterWidth(letter), 0) * READING_SIZE;

export interface Crowded {
  readonly reading: string;
  /** True for the last character of its word. */
  readonly last: boolean;
}

/**
 * How far each character must be set off from the next so that centred readings do not touch:
 * in steps of an eighth of an em, 0 for most. Neighbours share what room there is, so the text
 * stays as even as it can.
 */
export function crowding(characters: readonly Crowded[]): number[] {
  return characters.map(({ reading, last }, index) => {
    const next = characters[index + 1];
    if (reading === '' || !next || next.reading === '') {
      const over = (readingWidth(reading) - 1) / 2;
      return over > HANG ? Math.min(STEPS, Math.ceil((over - HANG) / STEP)) : 0;
    }
    const gap = last ? GAP_BETWEEN : GAP_INSIDE;
    const over = (readingWidth(reading) + readingWidth(next.reading)) / 2 - 1 + gap;
    return over > 0 ? Math.min(STEPS, Math.ceil(over / STEP)) : 0;
  });
}
