/** Width of a reading's letter in em of the reading's own font (measured on Noto Sans, rounded up). */
function letterWidth(letter: string): number {
  const base = letter.normalize('NFD').charAt(0);
  if (/[\u3105-\u312f]/.test(base)) return 1;
  if (/[ˊˇˋ˙]/.test(base)) return 0.4;
  if (/[iljtfrI]/.test(base)) return 0.36;
  if (/[mwMW]/.test(base)) return 0.88;
  if (/[A-Z]/.test(base)) return 0.68;
  return 0.58;
}

/** Readings are set at half the body size. */
const READING_SIZE = 0.5;
/** Room kept between neighbours, in em of the body: less inside a word than between words. */
const GAP_INSIDE = 0.06;
const GAP_BETWEEN = 0.16;
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
      return over > 0.25 ? Math.min(STEPS, Math.ceil((over - 0.25) / STEP)) : 0;
    }
    const gap = last ? GAP_BETWEEN : GAP_INSIDE;
    const over = (readingWidth(reading) + readingWidth(next.reading)) / 2 - 1 + gap;
    return over > 0 ? Math.min(STEPS, Math.ceil(over / STEP)) : 0;
  });
}
