import type { SentenceContext } from '../context';
import { endsClause } from '../grammar';
import type { Ruling } from './rule';

/** A reading a word has between certain words. */
export interface Frame {
  /** Numbered pinyin. */
  readonly reading: string;
  readonly before: RegExp | null;
  readonly after: RegExp | null;
}

const EDGE = '。';
const SYLLABLE = /^[A-Za-zü]+[1-5]$/u;

const sideOf = (words: readonly string[]): RegExp | null =>
  words.join(' ') === '-' ? null : new RegExp(`^(${words.join('|')})$`, 'u');

/**
 * Frames by word, in the order they are tried: "word reading before / after" a line, the reading
 * one syllable a character, the words beside it parted by spaces, "。" for the clause's beginning
 * or end, "-" for any.
 */
export function parseFrames(lines: string): ReadonlyMap<string, readonly Frame[]> {
  const frames = new Map<string, Frame[]>();
  for (const line of lines.trim().split('\n')) {
    const [left = '', right = ''] = line.split(' / ');
    const [word = '', ...words] = left.split(' ');
    const syllables = words.filter((each) => SYLLABLE.test(each));
    const before = sideOf(words.slice(syllables.length));
    const frame = { reading: syllables.join(' '), before, after: sideOf(right.split(' ')) };
    frames.set(word, [...(frames.get(word) ?? []), frame]);
  }
  return frames;
}

/** The first frame that fits the token and its neighbours; null where none does. */
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
    return { reading: frame.reading, why: { code: 'context', evidence } };
  }
  return null;
}
