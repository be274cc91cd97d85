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
    " '": 0.25,
  }).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
/** A symbol of zhuyin fills its square; other capitals are no wider than H. */
const widthOther = (letter: string): number => (letter < '\u3105' ? 0.81 : 1);

/** Width of a reading's letter, whatever its tone mark, in em of the reading's own font. */
export function letterWidth(letter: string): number {
  const base = letter.normalize('NFD').charAt(0);
  return WIDTHS.get(base) ?? widthOther(base);
}

/** Readings are set at half the body size, and on phones a little larger: never under 10 px. */
const READING_SIZE = 0.52;
/** Room kept between neighbours, in em of the body: less inside a word than between words. */
const GAP_INSIDE = 0.08;
const GAP_BETWEEN = 0.22;
/** Readings of a word further apart than this are drawn together, in em of the body. */
const LOOSE = 0.12;
/** A word's borders are wider than the widest gap inside it by at least this, in em of the body. */
const CLEARLY = 0.06;
/** How far a reading may hang over a neighbour that has none, in em of the body. */
const HANG = 0.27;
/** How far the first and the last reading of a word may stand out of it, in em of the body. */
const OVERHANG = 0.5;
/** Gaps are set in steps of an eighth of an em, `STEPS` at most (chuāng beside shuāng). */
const STEP = 0.125;
const STEPS = 8;
/** Readings are moved in steps of a sixteenth of an em, five at most. */
const SHIFT_STEP = 0.0625;
const SHIFTS = 5;
/** Parts of the way to where readings of a word stand over their characters. */
const EASE = [0, 0.25, 0.5, 0.75, 1];

const lineWidth = (line: string): number =>
  [...line].reduce((width, letter) => width + letterWidth(letter), 0) * READING_SIZE;

/** Width of a reading in em of the body; of several lines, of the widest. */
export const readingWidth = (reading: string): number =>
  Math.max(...reading.split('\n').map(lineWidth));

export interface Crowded {
  readonly reading: string;
  /** Width in em of the body where it is not one character: figures, read as one. */
  readonly advance?: number;
  /** True for the last character of its word. */
  readonly last: boolean;
}

/** How a character and its reading are set. */
export interface Settled {
  /** Steps of an eighth of an em to the next character, 0 for most. */
  readonly gap: number;
  /** Steps of a sixteenth of an em from the middle of the character, negative towards its beginning. */
  readonly shift: number;
}

interface Word {
  readonly start: number;
  /** Widths of its readings, and of figures that are read as one; in em of the body. */
  readonly widths: readonly number[];
  readonly advance: number;
  /** The gap after each character but the last. */
  readonly gap: number;
  readonly shifts: readonly number[];
  /** The widest gap between its readings, in em of the body. */
  readonly widest: number;
}

/**
 * Readings of a word whose characters stand `gap` steps apart, moved together as far as `ease`
 * leaves (0 all the way, 1 not at all), evenly about the middle of the word.
 */
function drawn(widths: readonly number[], gap: number, ease: number) {
  const pitch = 1 + gap * STEP;
  let widest = 0;
  let at = 0;
  const offsets = [0];
  for (let index = 1; index < widths.length; index += 1) {
    const half = ((widths[index - 1] ?? 0) + (widths[index] ?? 0)) / 2;
    const own = Math.max(pitch - half, GAP_INSIDE);
    const between = Math.min(own, LOOSE + (Math.max(own, LOOSE) - LOOSE) * ease);
    widest = Math.max(widest, between);
    at += half + between - pitch;
    offsets.push(at);
  }
  const middle = (Math.max(...offsets) + Math.min(...offsets)) / 2;
  return { widest, offsets: offsets.map((offset) => offset - middle) };
}

/** Sets a word's readings, closer together than to its neighbours' and each near its character. */
function setWord(start: number, characters: readonly Crowded[], moves: boolean): Word {
  const widths = characters.map(({ reading }) => readingWidth(reading));
  const advance = characters[0]?.advance ?? 1;
  const most = moves ? SHIFTS * SHIFT_STEP : SHIFT_STEP / 2;
  const settled = (gap: number, ease: number): Word | null => {
    const { offsets, widest } = drawn(widths, gap, ease);
    const before = ((widths[0] ?? 0) - 1) / 2 - (offsets[0] ?? 0);
    const behind = ((widths.at(-1) ?? 0) - 1) / 2 + (offsets.at(-1) ?? 0);
    const fits = offsets.every((offset) => Math.abs(offset) <= most);
    if (!fits || Math.max(before, behind) > OVERHANG) return null;
    const shifts = offsets.map((offset) => (moves ? Math.round(offset / SHIFT_STEP) || 0 : 0));
    return { start, widths, advance, gap, shifts, widest };
  };
  const alone = { start, widths, advance, gap: 0, shifts: widths.map(() => 0), widest: 0 };
  if (widths.length < 2 || widths.includes(0)) return alone;
  for (const ease of EASE) {
    const found = settled(0, ease);
    if (found) return found;
  }
  for (let gap = 1; gap < STEPS; gap += 1) {
    const found = settled(gap, 0);
    if (found) return found;
  }
  return { ...alone, gap: STEPS, widest: GAP_INSIDE };
}

function wordsOf(characters: readonly Crowded[], moves: boolean): Word[] {
  const words: Word[] = [];
  let start = 0;
  characters.forEach(({ last }, index) => {
    if (!last && index + 1 < characters.length) return;
    words.push(setWord(start, characters.slice(start, index + 1), moves));
    start = index + 1;
  });
  return words;
}

const stepsFor = (room: number): number =>
  Math.max(0, Math.min(STEPS, Math.ceil(room / STEP - 1e-9)));

/** Steps between a word and the next: more than anything between the readings within either. */
function stepsBetween(word: Word, next: Word | undefined): number {
  const { widths, shifts, advance } = word;
  const width = widths.at(-1) ?? 0;
  const behind = (width - advance) / 2 + (shifts.at(-1) ?? 0) * SHIFT_STEP;
  const ahead = next?.widths[0] ?? 0;
  if (width === 0) return 0;
  if (!next || ahead === 0) return stepsFor(behind - HANG);
  const before = (ahead - next.advance) / 2 - (next.shifts[0] ?? 0) * SHIFT_STEP;
  const between = Math.max(GAP_BETWEEN, Math.max(word.widest, next.widest) + CLEARLY);
  return stepsFor(behind + before + between);
}

/**
 * How readings are set so that none touches its neighbour and a word reads as one: those of a word
 * are drawn together, each still over its own character, and room is made at the borders of words;
 * within one only where that does not do, evenly.
 * @param moves whether readings may be moved; else all room is made between characters
 */
export function crowding(characters: readonly Crowded[], moves: boolean): Settled[] {
  const words = wordsOf(characters, moves);
  return words.flatMap((word, index) =>
    word.widths.map((_, at) => ({
      gap: at + 1 < word.widths.length ? word.gap : stepsBetween(word, words[index + 1]),
      shift: word.shifts[at] ?? 0,
    })),
  );
}
