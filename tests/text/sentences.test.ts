import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE, paragraphSpans, sentenceSpans } from '@/lib/text/sentences';

const cut = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

describe('sentenceSpans', () => {
  it.each([
    ['他來了。我走了！', ['他來了。', '我走了！']],
    ['他說：「走吧！」然後走了。', ['他說：「走吧！」', '然後走了。']],
    ['真的嗎？！　好。', ['真的嗎？！　', '好。']],
    ['價格是 3.5 元', ['價格是 3.5 元']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('parts an endless sentence, at clauses where it can and never inside a character', () => {
    const endless = '𠮷'.repeat(5_000);
    for (const part of cut(endless)) {
      expect(part.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
      expect(part).toMatch(/^𠮷+$/u);
    }
    const clauses = `${'字'.repeat(700)}，`.repeat(5);
    expect(
      cut(clauses)
        .slice(0, -1)
        .every((part) => part.endsWith('，')),
    ).toBe(true);
  });

  it('tiles any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(cut(text).join('')).toBe(text);
      }),
    );
  });
});

describe('paragraphSpans', () => {
  it('gives every line that has characters', () => {
    const text = '一\n\n二二\n';
    expect(paragraphSpans(text)).toEqual([
      { start: 0, end: 1 },
      { start: 3, end: 5 },
    ]);
  });
});
