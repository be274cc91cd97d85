import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '@/dictionary/compile';
import { fallsIntoWords, segmenterWords } from '@/dictionary/words';

describe('segmenterWords', () => {
  it('gives headwords their frequency, with a floor for longer ones', () => {
    const words = segmenterWords(new Set(['中国', '生词', '中', '𠮷', 'K歌']), [
      { word: '中国', frequency: 5000, tag: 'ns' },
      { word: '中', frequency: 9, tag: 'f' },
    ]);
    const frequency = new Map(words.map((item) => [item.word, item.frequency]));
    expect(frequency.get('中国')).toBe(5000);
    expect(frequency.get('生词')).toBe(100);
    expect(frequency.get('中')).toBe(9);
    expect(frequency.get('𠮷')).toBe(1);
    expect(frequency.has('K歌')).toBe(false);
  });
});

describe('fallsIntoWords', () => {
  it('is true only where words of two or more characters leave nothing over', () => {
    const headwords = new Set(['人工', '智能', '智', '工智']);
    expect(fallsIntoWords('人工智能', headwords)).toBe(true);
    expect(fallsIntoWords('智能人', headwords)).toBe(false);
  });
});

describe('compile', () => {
  it('gives the same bytes each time, those of the built files', { timeout: 120_000 }, () => {
    const files = compile();
    expect([...files.keys()]).toContain('lexicon.bin');
    for (const [name, bytes] of files) {
      expect(Buffer.from(bytes).equals(readFileSync(`dictionary/build/${name}`))).toBe(true);
    }
  });
});
