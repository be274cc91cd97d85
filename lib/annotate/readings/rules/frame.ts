import type { DataRow } from '../../language/data';
import { fired } from '../../language/trace';
import type { SentenceContext } from '../context';
import { endsClause } from '../grammar';
import type { Ruling } from './rule';

/** A reading a word has between certain words. */
export interface Frame {
  /** The row of the data file. */
  readonly rule: string;
  /** Numbered pinyin; null where the frame leaves the word its usual reading. */
  readonly reading: string | null;
  /** The code of the reason a learner is shown, where it is not the neighbour itself. */
  readonly code: string | null;
  readonly before: RegExp | null;
  readonly after: RegExp | null;
}

const EDGE = '。';
const USUAL = 'usual';
const SYLLABLE = /^[A-Za-zü]+[1-5]$/u;
/** What "#" stands for: a figure or a numeral. */
const NUMBER = '(?:\\d.*|[〇零一二兩三四五六七八九十百千萬幾]+)';

const sideOf = (words: readonly string[]): RegExp | null =>
  words.join(' ') === '-'
    ? null
    : new RegExp(`^(${words.join('|').replaceAll('#', NUMBER)})$`, 'u');

/**
 * Frames by word, in the order they are tried: "word reading before / after" a row, the reading
 * one syllable a character or "usual", after it "=" and the reason's code if need be, the words beside it parted by spaces, "。" for the clause's
 * beginning or end, "#" for a number, "-" for any.
 */
export function framesOf(rows: readonly DataRow[]): ReadonlyMap<string, readonly Frame[]> {
  const frames = new Map<string, Frame[]>();
  for (const { id, text } of rows) {
    const [left = '', right = ''] = text.split(' / ');
    const [word = '', ...words] = left.split(' ');
    const syllables = words.filter((each) => SYLLABLE.test(each) || each === USUAL);
    const reading = syllables[0] === USUAL ? null : syllables.join(' ');
    const beside = words.slice(syllables.length);
    const code = beside[0]?.startsWith('=') ? (beside.shift()?.slice(1) ?? null) : null;
    const before = sideOf(beside);
    const frame = { rule: id, reading, code, before, after: sideOf(right.split(' ')) };
    frames.set(word, [...(frames.get(word) ?? []), frame]);
  }
  return frames;
}

/** The first frame that fits the token and its neighbours; null where none does or it leaves the usual reading. */
export function frameAt(
  frames: readonly Frame[],
  index: number,
  { tokens, near }: SentenceContext,
): Ruling | null {
  const word = near(index, 0);
  const before = endsClause(tokens[index - 1]) ? EDGE : near(index, -1);
  const after = endsClause(tokens[index + 1]) ? EDGE : near(index, 1);
  for (const frame of frames) {
    if (frame.before && !frame.before.test(before)) continue;
    if (frame.after && !frame.after.test(after)) continue;
    const follows = (frame.after !== null && after !== EDGE) || before === EDGE;
    const evidence = follows && after !== EDGE ? word + after : before + word;
    fired(frame.rule, evidence);
    if (frame.reading === null) return null;
    const why = frame.code ? { code: frame.code } : { code: 'context', evidence };
    return { reading: frame.reading, why };
  }
  return null;
}
