import type { DataRow } from '../../language/data';
import { anyWord, type ElementTest, elementTest } from './frame-element';
import { fits, readPatterns, type WordPatterns } from './word-pattern';

/**
 * A row of `character-frames.txt`, `word-frames.txt` or `particles.txt`:
 * "word reading [=code[:evidence]] before / after".
 */
export interface Frame {
  /** The row of the data file. */
  readonly rule: string;
  readonly word: string;
  /** Numbered pinyin; null where the frame leaves the word its usual reading. */
  readonly reading: string | null;
  /** The code of the reason a learner is shown, where it is not the neighbour itself. */
  readonly code: string | null;
  /** What is shown with it: ← → the words beside, ⇐ ⇒ the outermost that fit, _ a blank. */
  readonly evidence: string | null;
  readonly before: Side | null;
  readonly after: Side | null;
}

/** What stands on one side: any of these. */
export interface Side {
  /** The clause may begin or end there. */
  readonly edge: boolean;
  /** Words and patterns for the word right beside. */
  readonly beside: WordPatterns;
  /** Longer or looser: from the word outwards. */
  readonly stretches: readonly (readonly Element[])[];
}

/** A word, or so many words of the clause that are passed over. */
export type Element = ElementTest | { readonly atMost: number };

const EDGE = '。';
const SYLLABLE = /^[A-Za-zü]+[1-5]$/u;
const USUAL = 'usual';
const GAP = /^~(\d*)$/;
/** Words passed over for "~": nobody says more in one breath. */
const BREATH = 60;

const isStretch = (written: string): boolean => /[|<~]|^#$/.test(written);

function readElement(written: string): Element {
  const gap = GAP.exec(written);
  return gap ? { atMost: Number(gap[1] || BREATH) } : elementTest(written);
}

/** @param outwards puts the elements of a stretch in order from the framed word */
function readSide(
  written: readonly string[],
  outwards: (elements: readonly string[]) => readonly string[],
): Side | null {
  if (written.join(' ') === '-') return null;
  // A gap by itself before all others is each one's: "~4 杯 碗".
  const shared = GAP.test(written[0] ?? '') ? written.slice(0, 1) : [];
  const own = written.slice(shared.length);
  const isWord = (each: string): boolean => !isStretch(each) && each !== EDGE;
  // Words that the gap leads to are looked for together, in one walk: "~4 杯 碗".
  const sought = shared.length > 0 ? own.filter(isWord) : [];
  const stretches = own.filter(isStretch);
  return {
    edge: own.includes(EDGE),
    beside: readPatterns(shared.length > 0 ? [] : own.filter(isWord)),
    stretches: [
      ...(sought.length > 0 ? [[...shared.map(readElement), anyWord(sought)]] : []),
      ...stretches.map((each) =>
        [...shared, ...outwards(each.split('|'))].map((element) => readElement(element)),
      ),
    ],
  };
}

function readReason(written: string | undefined): { code: string | null; evidence: string | null } {
  const [code = null, evidence = null] = written?.slice(1).split(':') ?? [];
  return { code, evidence: evidence?.replaceAll('_', ' ') ?? null };
}

/** What stands before and after a framed word, as a row writes it. */
export const readSides = (
  before: readonly string[],
  after: readonly string[],
): { readonly before: Side | null; readonly after: Side | null } => ({
  before: readSide(before, (elements) => [...elements].reverse()),
  after: readSide(after, (elements) => elements),
});

/** Frames by word, in the order they are tried. @throws Error for a row that cannot be read */
export function framesOf(rows: readonly DataRow[]): ReadonlyMap<string, readonly Frame[]> {
  const frames = new Map<string, Frame[]>();
  for (const { id, text } of rows) {
    const [left = '', right] = text.split(' / ');
    const [word = '', ...rest] = left.split(' ');
    const syllables = rest.filter((each) => SYLLABLE.test(each) || each === USUAL);
    const further = rest.slice(syllables.length);
    const reason = further[0]?.startsWith('=') ? further.shift() : undefined;
    if (!right || syllables.length === 0 || further.length === 0) throw new Error(`${id}: ${text}`);
    const frame: Frame = {
      rule: id,
      word,
      reading: syllables[0] === USUAL ? null : syllables.join(' '),
      ...readReason(reason),
      ...readSides(further, right.split(' ')),
    };
    frames.set(word, [...(frames.get(word) ?? []), frame]);
  }
  return frames;
}

export const fitsBeside = ({ beside }: Side, word: string): boolean => fits(beside, word);
