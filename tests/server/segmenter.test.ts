import { readFileSync } from 'node:fs';
import { Jieba } from '@node-rs/jieba';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dictionaryFile } from '@/lib/server/paths';
import { openSegmenter } from '@/lib/server/segmenter';

const SENTENCES = [
  '他们昨天在台北车站附近吃了一碗牛肉面。',
  '研究生命的起源是一个困难的问题',
  '英伟达和台积电都是半导体公司',
  '乒乓球拍卖完了',
  '南京市长江大桥',
  '结婚的和尚未结婚的人都来了',
];

/** Occurrences by word. 中台|中 and 中|台中 are as likely, and either may be chosen. */
const counts = new Map(
  readFileSync(dictionaryFile('segmenter.dict.utf8'), 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word = '', count]) => [word, Number(count)]),
);
const likelihood = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + Math.log(counts.get(word) ?? 1), 0);

/** nodejieba is optional: where it could not be built, there is nothing to compare. */
const native = openSegmenter('nodejieba');
const fallback = openSegmenter('node-rs');
const own = openSegmenter('hangjian');

afterEach(() => vi.unstubAllEnvs());

describe('openSegmenter', () => {
  it('falls back when told to', () => {
    expect(fallback.name).toBe('@node-rs/jieba');
    expect(own.name).toBe('hangjian');
  });

  it('falls back when the environment says so', () => {
    vi.stubEnv('HANGJIAN_SEGMENTER', 'node-rs');
    expect(openSegmenter().name).toBe('@node-rs/jieba');
    vi.stubEnv('HANGJIAN_SEGMENTER', undefined);
    expect(openSegmenter().name).toBe(native.name);
  });

  it.each(SENTENCES)('%s is cut alike by all three, without loss', (sentence) => {
    const words = fallback.cut(sentence);
    expect(words.join('')).toBe(sentence);
    expect(words.length).toBeLessThan(sentence.length);
    expect(native.cut(sentence)).toEqual(words);
    expect(own.cut(sentence)).toEqual(words);
  });

  it('all cut any run of Han into words as likely, our own into those of nodejieba', () => {
    const unit = fc.constantFrom(...'中国人民大学生活动物园长江水电视台风景𠮷');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        const [one, other] = [native.cut(text), fallback.cut(text)];
        expect(one.join('')).toBe(other.join(''));
        expect(one).toHaveLength(other.length);
        expect(likelihood(one)).toBeCloseTo(likelihood(other), 9);
        if (native.name === 'nodejieba') expect(own.cut(text)).toEqual(one);
        expect(likelihood(own.cut(text))).toBeCloseTo(likelihood(other), 9);
      }),
      { examples: [['中台中']] },
    );
  });

  it('cuts whole sentences as the tool by itself does', () => {
    const alone = Jieba.withDict(readFileSync(dictionaryFile('segmenter.dict.utf8')));
    for (const sentence of SENTENCES) {
      expect(fallback.cut(sentence)).toEqual(alone.cut(sentence, false));
    }
  });

  it('keeps the length of a text with lone surrogates', () => {
    for (const { cut } of [native, fallback, own]) {
      expect(cut('中\ud800国').join('')).toHaveLength(3);
    }
  });
});
