import { type Reading, type Syllable, sameReading, type Tone } from '../../domain/reading/reading';
import { zhuyinSymbols } from '../../domain/reading/zhuyin';
import { type Unit, unitsOf } from './typed-units';

/** What is to be said of a syllable: it is right, only its tone is wrong, its sound is, it is not there. */
export type Verdict = 'right' | 'tone' | 'sound' | 'missing';

export interface GradedSyllable {
  readonly expected: Syllable;
  /** What stands for it, as it was typed; empty where nothing does. */
  readonly typed: string;
  readonly verdict: Verdict;
}

export interface GradedReading {
  /** One for each syllable that is expected. */
  readonly syllables: readonly GradedSyllable[];
  /** What was typed and stands for no syllable. */
  readonly extra: string;
  readonly right: boolean;
}

/** Units of typed text looked at for each syllable: twice the longest, zhuang4 with blanks. */
const UNITS_A_SYLLABLE = 16;

/** Letters of the longest syllable, zhuang, with an r behind it; zhuyin has four signs then. */
const MOST_LETTERS = 7;
const MOST_SYMBOLS = 4;

/** What a difference weighs. A wrong tone is less than any other, so that it is told where it is. */
const WRONG = { late: 0.25, tone: 1, sound: 8, extra: 6, missing: 12 };

/** A stretch that may stand for one syllable. */
interface Chunk {
  /** Index of the unit after it. */
  readonly end: number;
  readonly script: 'pinyin' | 'zhuyin';
  readonly sound: string;
  /** Null where it has several. */
  readonly tone: Tone | null;
  /** The dot stands behind, where some type it and nobody prints it. */
  readonly late: boolean;
}

/** The stretches of pinyin that begin at a letter, with the digit behind them. */
function pinyinChunks(units: readonly Unit[], from: number): Chunk[] {
  const chunks: Chunk[] = [];
  let sound = '';
  let mark: Tone | null | undefined;
  for (let at = from; at < Math.min(units.length, from + MOST_LETTERS); at += 1) {
    const unit = units[at];
    if (unit?.kind !== 'letter') break;
    sound += unit.sound;
    if (unit.tone !== undefined) mark = mark === undefined ? unit.tone : null;
    const next = units[at + 1];
    const digit = next?.kind === 'tone' && !next.light ? next.tone : undefined;
    const agrees = mark === undefined || digit === undefined || mark === digit;
    const tone = agrees ? (digit ?? (mark === undefined ? 5 : mark)) : null;
    const end = at + (digit === undefined ? 1 : 2);
    chunks.push({ end, script: 'pinyin', sound, tone, late: false });
  }
  return chunks;
}

/** The stretches of zhuyin that begin here, with the dot before them or the sign behind. */
function zhuyinChunks(units: readonly Unit[], from: number): Chunk[] {
  const chunks: Chunk[] = [];
  const first = units[from];
  const light = first?.kind === 'tone' && first.light;
  let sound = '';
  const start = light ? from + 1 : from;
  for (let at = start; at < Math.min(units.length, start + MOST_SYMBOLS); at += 1) {
    const unit = units[at];
    if (unit?.kind !== 'zhuyin') break;
    sound += unit.sound;
    const script = 'zhuyin';
    const next = units[at + 1];
    const bare: Chunk = { end: at + 1, script, sound, tone: light ? 5 : 1, late: false };
    // A dot may belong to what follows.
    if (next?.kind !== 'tone' || next.light || light) chunks.push(bare);
    if (next?.kind !== 'tone' || light) continue;
    chunks.push({ end: at + 2, script, sound, tone: next.tone, late: next.light });
  }
  return chunks;
}

const chunksAt = (units: readonly Unit[], at: number): readonly Chunk[] =>
  units[at]?.kind === 'letter' ? pinyinChunks(units, at) : zhuyinChunks(units, at);

/** Spelled so by keyboards, where no other syllable is: lue for lüe, e for the rare ê. */
const KEYED: Readonly<Record<string, string>> = { lüe: 'lue', nüe: 'nue', ê: 'e' };

const soundOf = ({ base }: Syllable, script: Chunk['script']): string =>
  script === 'pinyin' ? base.toLowerCase() : zhuyinSymbols(base);

const isSound = (sound: string, expected: string): boolean =>
  sound === expected || sound === KEYED[expected];

/** The 兒 that only colours the syllable before it: written r, or as the word it comes from. */
const isSuffix = (syllable: Syllable | undefined): boolean =>
  syllable?.base === 'r' && syllable.tone === 5;

const isTypedSuffix = ({ sound, tone }: Chunk): boolean =>
  ['r', 'er'].includes(sound)
    ? tone === 5 || tone === 2
    : sound === 'ㄦ' && tone !== 3 && tone !== 4;

/** Letters in which two sounds differ, what they begin and end with alike left out. */
function difference(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  let head = 0;
  while (head < length && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < length - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return Math.max(one.length, other.length) - head - tail;
}

interface Match {
  readonly verdict: Verdict;
  readonly cost: number;
}

function matchOf(chunk: Chunk, expected: Syllable): Match {
  const late = chunk.late ? WRONG.late : 0;
  if (isSuffix(expected) && isTypedSuffix(chunk)) return { verdict: 'right', cost: late };
  const sound = soundOf(expected, chunk.script);
  if (!isSound(chunk.sound, sound)) {
    return { verdict: 'sound', cost: WRONG.sound + late + difference(chunk.sound, sound) };
  }
  if (chunk.tone === expected.tone) return { verdict: 'right', cost: late };
  return { verdict: 'tone', cost: WRONG.tone + late };
}

/** A syllable typed as one with the r behind it (wánr, ㄨㄢㄦˊ); null where it is not. */
function matchWithSuffix(chunk: Chunk, expected: Syllable): Match | null {
  const suffix = chunk.script === 'pinyin' ? 'r' : 'ㄦ';
  if (!chunk.sound.endsWith(suffix)) return null;
  const match = matchOf({ ...chunk, sound: chunk.sound.slice(0, -1) }, expected);
  return match.verdict === 'sound' ? null : match;
}

/** The way to a place: `units` typed and `syllables` expected so far. */
interface Way {
  readonly cost: number;
  readonly from: Way | null;
  /** Units it has come by. */
  readonly units: number;
  /** What was said of the syllables it has come by, one or two; none where something was left. */
  readonly verdicts: readonly Verdict[];
}

const START: Way = { cost: 0, from: null, units: 0, verdicts: [] };

/**
 * The cheapest way through what was typed and what is expected side by side. Takes as many steps as
 * there are units times syllables.
 */
function align(units: readonly Unit[], expected: Reading): Way {
  const rows: (Way | undefined)[][] = Array.from({ length: units.length + 1 }, () => []);
  const reach = (unit: number, syllable: number, way: Way) => {
    const row = rows[unit] as (Way | undefined)[];
    const known = row[syllable];
    if (!known || way.cost < known.cost) row[syllable] = way;
  };
  reach(0, 0, START);
  for (const [at, row] of rows.entries()) {
    const unit = units[at];
    const chunks = unit && unit.kind !== 'gap' ? chunksAt(units, at) : [];
    for (let done = 0; done <= expected.length; done += 1) {
      const from = row[done];
      if (!from) continue;
      const next = expected[done];
      const step = (by: number, cost: number, verdicts: readonly Verdict[]) =>
        reach(at + by, done + verdicts.length, {
          cost: from.cost + cost,
          from,
          units: by,
          verdicts,
        });
      if (unit) step(1, unit.kind === 'gap' ? 0 : WRONG.extra, []);
      if (!next) continue;
      step(0, WRONG.missing, ['missing']);
      for (const chunk of chunks) {
        const { verdict, cost } = matchOf(chunk, next);
        step(chunk.end - at, cost, [verdict]);
        const both = isSuffix(expected[done + 1]) ? matchWithSuffix(chunk, next) : null;
        if (both) step(chunk.end - at, both.cost, [both.verdict, 'right']);
      }
    }
  }
  return rows.at(-1)?.[expected.length] ?? START;
}

const textOf = (units: readonly Unit[]): string =>
  units
    .map((unit) => (unit.kind === 'gap' ? '' : unit.text))
    .join('')
    .normalize('NFC');

function gradeTyped(typed: string, expected: Reading): GradedReading {
  const units = unitsOf(typed, UNITS_A_SYLLABLE * (expected.length + 1));
  const steps: Way[] = [];
  for (let way: Way | null = align(units, expected); way; way = way.from) steps.push(way);
  const syllables: GradedSyllable[] = [];
  let extra = '';
  let at = 0;
  for (const { units: by, verdicts } of steps.reverse()) {
    const text = textOf(units.slice(at, at + by));
    at += by;
    if (verdicts.length === 0) extra += text;
    for (const [index, verdict] of verdicts.entries()) {
      const syllable = expected[syllables.length] as Syllable;
      syllables.push({ expected: syllable, typed: index === 0 ? text : '', verdict });
    }
  }
  const right = extra === '' && syllables.every(({ verdict }) => verdict === 'right');
  return { syllables, extra, right };
}

/**
 * Grades a typed reading syllable by syllable: pinyin with marks or digits, joined or apart, capital or
 * not, ü as ü, v or u:; zhuyin with its signs, the first tone's or none. A syllable of pinyin without a
 * tone is of the neutral one. What is right by any reading that is accepted is right; else it is told
 * how it differs from the first, the learner's own.
 * @param accepted each with one syllable a character
 */
export function gradeReading(
  typed: string,
  accepted: readonly [Reading, ...Reading[]],
): GradedReading {
  const [own, ...others] = accepted;
  const graded = gradeTyped(typed, own);
  if (graded.right) return graded;
  const different = others.filter((other) => !sameReading(other, own));
  return different.map((other) => gradeTyped(typed, other)).find(({ right }) => right) ?? graded;
}
