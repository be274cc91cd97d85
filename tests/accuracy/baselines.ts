import { createRequire } from 'node:module';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { Lexicon } from '../../lib/domain/lexicon/lexicon';
import { formatNumbered } from '../../lib/domain/reading/reading';

/** Raw pinyin-pro, one item a code point: dictionary tones, ü written ü, neutral 5. */
export const pinyinPro = (text: string): string[] =>
  pinyin(text, { type: 'array', toneType: 'num', toneSandhi: false }).map((syllable) =>
    syllable.replace(/0$/, '5').toLowerCase(),
  );

/** opencc-js alone, Taiwan to Mainland and back. */
export const openccSimplified = Converter({ from: 'tw', to: 'cn' });
export const openccTraditional = Converter({ from: 'cn', to: 'tw' });

/** nodejieba as installed, its own dictionary, HMM on; null where it could not be built. */
export function rawNodejieba(): ((text: string) => string[]) | null {
  try {
    const nodejieba = createRequire(import.meta.url)('nodejieba') as {
      cut(text: string, useHmm?: boolean): string[];
    };
    return (text) => nodejieba.cut(text, true);
  } catch {
    return null;
  }
}

/** Longest match over CC-CEDICT headwords of at most eight characters; the rest one by one. */
export function greedy(lexicon: Pick<Lexicon, 'has'>, text: string): string[] {
  const points = [...text];
  const words: string[] = [];
  for (let at = 0; at < points.length; ) {
    let length = Math.min(8, points.length - at);
    while (length > 1 && !lexicon.has(points.slice(at, at + length).join(''))) length--;
    words.push(points.slice(at, at + length).join(''));
    at += length;
  }
  return words;
}

/** Greedy words, each read as CC-CEDICT's first entry has it. */
export function greedySyllables(lexicon: Pick<Lexicon, 'has' | 'exact'>, text: string): string[] {
  return greedy(lexicon, text).flatMap((word) => {
    const points = [...word];
    const entry = lexicon
      .exact(word)
      .find(({ traditional, reading }) => traditional === word && reading !== null);
    const reading = entry?.reading;
    return points.map((_, index) =>
      reading?.[index] ? formatNumbered([reading[index]]).toLowerCase() : '',
    );
  });
}
