import type { Lexicon } from '../../../domain/lexicon/lexicon';
import type { Piece } from '../piece';
import { ShortWordMemo } from '../short-word-memo';
import type { CutPiece, CutRule } from './rule';

/** A word met at most so often in jieba's corpus is found by the floor it was given, not by its count. */
const UNCOUNTED = 3;
/** A word met at least so often is there to be counted with. */
const COUNTED = 20;
/** Nats by which the counted cut must be likelier. */
const LIKELIER = 1.3;
/** A single character met so often is a word of its own: 個, 了, 不. */
const OWN_WORD = 8_000;
/** Two words that may be cut anew: four characters, or five. */
const LONGEST = 5;

type Counts = Pick<Lexicon, 'frequency' | 'exact'>;

const MEMOS = new WeakMap<Counts, ShortWordMemo>();

/** Whether words are uncounted, remembered: it is asked of every word of a text. */
function memoOf(lexicon: Counts): ShortWordMemo {
  const known = MEMOS.get(lexicon);
  if (known) return known;
  const made = new ShortWordMemo((word) => lexicon.frequency(word) <= UNCOUNTED);
  MEMOS.set(lexicon, made);
  return made;
}

/**
 * 電影票|房 → 電影|票房: headwords that nobody counted are given a frequency, so that the segmenter
 * finds them at all (`dictionary/compiler/segmenter-words.ts`). Where such a word takes a character
 * from its neighbour, and the counts speak for the other cut, the counts decide. Names stay: no
 * count says how often a place is spoken of.
 */
export const uncountedWord: CutRule = {
  name: 'uncounted-word',
  apply({ pieces, forms: { simplified }, tools: { lexicon } }) {
    const memo = memoOf(lexicon);
    const isUncounted = ({ kind, start, end }: Piece): boolean =>
      kind === 'word' &&
      end - start > 1 &&
      (simplified.plain
        ? memo.of(simplified.converted, start, end)
        : memo.ask(simplified.slice(start, end)));
    let parted: CutPiece[] | null = null;
    // Every word is asked about once; hardly any is uncounted.
    let [uncountedBefore, uncountedNow] = [false, false];
    for (let at = 0; at < pieces.length; at += 1) {
      const now = parted ?? pieces;
      const after = now[at] as Piece;
      [uncountedBefore, uncountedNow] = [uncountedNow, isUncounted(after)];
      const before = now[at - 1];
      if (!before || (!uncountedBefore && !uncountedNow)) continue;
      if (before.kind !== 'word' || after.kind !== 'word') continue;
      const length = after.end - before.start;
      if (length < 3 || length > LONGEST) continue;
      const first = simplified.slice(before.start, before.end);
      const second = simplified.slice(after.start, after.end);
      const border = counted(first, second, lexicon);
      if (border === null) continue;
      parted ??= [...pieces];
      const { kind } = before;
      parted[at - 1] = { kind, start: before.start, end: before.start + border };
      parted[at] = { kind, start: before.start + border, end: after.end };
      uncountedNow = isUncounted(parted[at] as Piece);
    }
    return parted ?? pieces;
  },
};

/**
 * Where the counted cut of two words is, one of them uncounted, in UTF-16 units of both; null where
 * they stay.
 */
function counted(first: string, second: string, lexicon: Counts): number | null {
  const isOwnWord = (word: string): boolean =>
    word.length === 1 && lexicon.frequency(word) >= OWN_WORD;
  if (isOwnWord(first) || isOwnWord(second)) return null;
  const both = first + second;
  let best: number | null = null;
  let most = weight(first, lexicon) + weight(second, lexicon) + LIKELIER;
  for (let border = 1; border < both.length; border += 1) {
    if (border === first.length) continue;
    const cut = [both.slice(0, border), both.slice(border)];
    const isCounted = cut.every(
      (word) =>
        lexicon.frequency(word) >= COUNTED && (word.length === 1 || lexicon.exact(word).length > 0),
    );
    if (!isCounted || cut.some((word) => isName(word, lexicon))) continue;
    const likely = cut.reduce((sum, word) => sum + weight(word, lexicon), 0);
    if (likely > most) [best, most] = [border, likely];
  }
  // Asked last, for it looks entries up and hardly a pair comes so far.
  const stay = best === null || isName(first, lexicon) || isName(second, lexicon);
  return stay ? null : best;
}

const weight = (word: string, { frequency }: Counts): number => Math.log(frequency(word) + 1);

const isName = (word: string, { exact }: Counts): boolean => {
  const entries = exact(word);
  return entries.length > 0 && entries.every(({ pinyin }) => /^\p{Lu}/u.test(pinyin));
};
