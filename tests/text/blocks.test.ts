import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockSpans } from '@/lib/text/blocks';
import { paragraphSpans } from '@/lib/text/sentences';

const SENTENCE = '早上的市場很熱鬧，有人賣菜，有人賣花。';
const blocksOf = (text: string): string[][] =>
  [...blockSpans(text)].map((spans) => spans.map(({ start, end }) => text.slice(start, end)));

describe('blockSpans', () => {
  it('keeps a paragraph whole, even one of several pages', () => {
    const long = SENTENCE.repeat(300);
    expect(blocksOf(`短。\n${long}\n短。`)).toEqual([['短。'], [long], ['短。']]);
  });

  it('parts a book without line breaks after sentences, so that no block holds all of it', () => {
    const blocks = blocksOf(SENTENCE.repeat(20_000)).map((paragraphs) => paragraphs.join());
    expect(blocks.join('')).toBe(SENTENCE.repeat(20_000));
    expect(blocks.length).toBeGreaterThan(100);
    expect(blocks.filter((block) => !block.endsWith('花。'))).toEqual([]);
  });

  it('begins a book without line breaks with little, to be shown at once', () => {
    expect(blocksOf(SENTENCE.repeat(20_000))[0]?.join('').length).toBeLessThanOrEqual(600);
  });

  it('loses nothing, in order, and holds no block beyond 6,000 characters', () => {
    const piece = fc.constantFrom(SENTENCE, '\n', '𠮷', '好，', ' ', '「', '…', 'a\u0301', '。');
    const run = fc.tuple(piece, fc.integer({ min: 1, max: 4_000 }));
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
        const text = runs.map(([unit, times]) => unit.repeat(times)).join('');
        const spans = [...blockSpans(text)].flat();
        const joined = spans.map(({ start, end }) => text.slice(start, end)).join('');
        expect(joined).toBe(text.replaceAll('\n', ''));
        expect(spans.every(({ start }, at) => start >= (spans[at - 1]?.end ?? 0))).toBe(true);
        const sizes = blocksOf(text).map((paragraphs) => paragraphs.join('').length);
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(6_000);
        const starts = new Set(paragraphSpans(text).map(({ start }) => start));
        const begun = new Set(spans.map(({ start }) => start));
        expect([...starts].filter((start) => !begun.has(start))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
