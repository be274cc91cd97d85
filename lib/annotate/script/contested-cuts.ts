import { isAllHan } from '../../domain/han';
import type { Lexicon } from '../../domain/lexicon/lexicon';

type Words = Pick<Lexicon, 'has' | 'frequency'>;

/** What the segmenter's frequency list was counted from: some 60 million words. */
const COUNTED = 60_000_000;
/** A headword that list never met counts as often as the segmenter takes it to. */
const LEAST = 100;
/** Longer words are contested by none. */
const LONGEST = 4;
/** A character is e^3 times likelier to be a word of its own where its neighbours say so. */
const EVIDENCE = 3;
/** What speaks for the segmenter's words where others are as likely. */
const GIVEN = 0.5;

export interface ContestTools {
  readonly lexicon: Words;
  /** Whether a Simplified text holds a character that stands for several Traditional ones. */
  readonly standsForMany: (text: string) => boolean;
  /** Whether what stands around the character at an offset makes it a word of its own. */
  readonly isToldAlone: (text: string, at: number) => boolean;
}

/**
 * Cuts again where two words claim a character that stands for several: 刚一|出戏|院 and
 * 刚一|出|戏院. The segmenter weighs words by themselves; here a character that its neighbours tell
 * (剪短|发|给) weighs more as a word of its own. All other cuts stay.
 * @param words the segmenter's, Simplified; they tile the text.
 */
export function settleCuts(
  text: string,
  words: readonly string[],
  tools: ContestTools,
): readonly string[] {
  const starts = startsOf(words);
  const settled: string[] = [];
  let changed = false;
  for (let index = 0; index < words.length; ) {
    const last = contestedUntil(text, starts, index, tools);
    if (last === index && !holdsTold(text, starts, index, tools)) {
      settled.push(words[index] as string);
    } else {
      changed = true;
      const from = starts[index] as number;
      const known = new Set(words.slice(index, last + 1));
      settled.push(...cheapest(text, from, starts[last + 1] as number, known, tools));
    }
    index = last + 1;
  }
  return changed ? settled : words;
}

function startsOf(words: readonly string[]): readonly number[] {
  const starts = [0];
  for (const word of words) starts.push((starts.at(-1) as number) + word.length);
  return starts;
}

/**
 * The last word that a contest beginning in the word at `index` reaches, `index` where there is
 * none: a headword across the borders of words, one of which holds the character it is about.
 */
function contestedUntil(
  text: string,
  starts: readonly number[],
  index: number,
  tools: ContestTools,
): number {
  let last = index;
  for (let word = index; word <= last; word += 1) {
    const [from, border] = [starts[word] as number, starts[word + 1] as number];
    for (let start = Math.max(from, border - LONGEST + 1); start < border; start += 1) {
      for (let end = start + LONGEST; end > border; end -= 1) {
        const claim = text.slice(start, end);
        if (claim.length < end - start || !isAllHan(claim) || !tools.lexicon.has(claim)) continue;
        let reached = last;
        while ((starts[reached + 1] as number) < end) reached += 1;
        // 剪短 holds none, but it would leave 发 to itself.
        if (!tools.standsForMany(text.slice(from, starts[reached + 1]))) continue;
        last = reached;
        break;
      }
    }
  }
  return last;
}

/** A word with a character that its neighbours make one of its own: 有余|先生. */
function holdsTold(
  text: string,
  starts: readonly number[],
  index: number,
  tools: ContestTools,
): boolean {
  const [start, end] = [starts[index] as number, starts[index + 1] as number];
  if (end - start === 1 || end - start > LONGEST) return false;
  for (let at = start; at < end; at += 1) {
    if (tools.standsForMany(text[at] as string) && tools.isToldAlone(text, at)) return true;
  }
  return false;
}

const costOf = (word: string, { lexicon }: ContestTools): number =>
  Math.log(COUNTED / Math.max(lexicon.frequency(word), LEAST));

/**
 * The words that tile a stretch at the least cost.
 * @param known the segmenter's there, of which some are no headwords.
 */
function cheapest(
  text: string,
  start: number,
  end: number,
  known: ReadonlySet<string>,
  tools: ContestTools,
): string[] {
  const longest = Math.max(LONGEST, ...[...known].map(({ length }) => length));
  const cost = [0];
  const cut = [start];
  for (let to = start + 1; to <= end; to += 1) {
    let least = Infinity;
    for (let from = Math.max(start, to - longest); from < to; from += 1) {
      const word = text.slice(from, to);
      const alone = to - from === 1;
      if (!alone && !known.has(word) && !tools.lexicon.has(word)) continue;
      const told = alone && tools.standsForMany(word) && tools.isToldAlone(text, from);
      const spoken = (told ? EVIDENCE : 0) + (known.has(word) ? GIVEN : 0);
      const sum = (cost[from - start] as number) + costOf(word, tools) - spoken;
      if (sum >= least) continue;
      least = sum;
      cut[to - start] = from;
    }
    cost[to - start] = least;
  }
  const words: string[] = [];
  for (let to = end; to > start; to = cut[to - start] as number) {
    words.unshift(text.slice(cut[to - start] as number, to));
  }
  return words;
}
