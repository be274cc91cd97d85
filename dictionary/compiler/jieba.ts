import { readFileSync } from 'node:fs';

/** A line of jieba's dictionary: Simplified word, occurrences, part of speech. */
export interface JiebaWord {
  readonly word: string;
  readonly frequency: number;
  readonly tag: string;
}

/**
 * jieba's dictionary out of @node-rs/jieba, which is always installed; nodejieba's copy is the
 * same but for 63 words with Latin letters or digits.
 */
export function readJieba(packageDirectory: string): readonly JiebaWord[] {
  const lines = readFileSync(`${packageDirectory}/dict.txt`, 'utf8').split(/\r?\n/);
  return lines.flatMap((line) => {
    const [word = '', frequency = '', tag = ''] = line.split(' ');
    return word === '' ? [] : [{ word, frequency: Number(frequency), tag }];
  });
}
