import type { Segmenter } from '../../domain/engine';
import { UnitTrie } from '../../text/unit-trie';

/** Units that `cut` has tables for at once; a longer text gets longer ones. */
const USUAL_LENGTH = 256;

/** A word and how often it occurs, at least once. */
export type Counted = readonly [word: string, count: number];

/**
 * Cuts as jieba does with its hidden Markov model off: of all ways through a text word by word, the
 * one whose words together are the likeliest (a unigram model; cppjieba's `MPSegment`, from which
 * the two ties below are taken as well).
 *
 * A character that is no word is as likely as the rarest one. Of ways equally likely the one with
 * the shorter first word is taken. A character beyond the first plane is never parted.
 * @param words of the dictionary; of one given twice the last count holds
 * @returns a segmenter whose time is linear in the text, for no word is longer than the longest
 */
export function likeliestPath(words: Iterable<Counted>): Segmenter {
  const trie = new UnitTrie();
  const counts: number[] = [];
  let all = 0;
  for (const [word, count] of words) {
    counts[trie.add(word)] = count;
    all += count;
  }
  /** Logarithms of probabilities by node; 0, which no word reaches, where no word ends. */
  const weights = new Float64Array(trie.size);
  let rarest = 0;
  counts.forEach((count, node) => {
    const weight = Math.log(count / all);
    weights[node] = weight;
    rarest = Math.min(rarest, weight);
  });

  let best = new Float64Array(USUAL_LENGTH + 1);
  let ends = new Uint32Array(USUAL_LENGTH + 1);

  /** Fills in what is best from `start` on, where that is known of everything behind it. */
  const look = (text: string, start: number): void => {
    const first = text.charCodeAt(start);
    const pair = isHigh(first) && isLow(text.charCodeAt(start + 1));
    let end = start + (pair ? 2 : 1);
    let node = trie.child(0, first);
    if (pair && node !== 0) node = trie.child(node, text.charCodeAt(start + 1));
    let most = ((node !== 0 && weights[node]) || rarest) + (best[end] as number);
    let mostEnd = end;
    for (; node !== 0 && end < text.length; end += 1) {
      node = trie.child(node, text.charCodeAt(end));
      const weight = node === 0 ? 0 : (weights[node] as number);
      if (weight === 0) continue;
      const sum = weight + (best[end + 1] as number);
      if (sum > most) [most, mostEnd] = [sum, end + 1];
    }
    best[start] = most;
    ends[start] = mostEnd;
  };

  return (text) => {
    if (text.length >= best.length) {
      best = new Float64Array(text.length * 2);
      ends = new Uint32Array(text.length * 2);
    }
    best[text.length] = 0;
    for (let start = text.length - 1; start >= 0; start -= 1) {
      const inside = isLow(text.charCodeAt(start)) && isHigh(text.charCodeAt(start - 1));
      if (!inside) look(text, start);
    }
    const cut: string[] = [];
    for (let at = 0; at < text.length; at = ends[at] as number)
      cut.push(text.slice(at, ends[at] as number));
    return cut;
  };
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
