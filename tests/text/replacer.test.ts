import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Replacer } from '@/lib/text/replacer';

describe('Replacer', () => {
  const replacer = new Replacer([
    ['甲', 'A'],
    ['甲乙', 'B'],
    ['甲乙丙丁', 'long'],
    ['丙', ''],
    ['戊', '?'],
    ['戊', 'last'],
    ['', 'never'],
  ]);

  it('takes the longest key and goes on behind it', () => {
    expect(replacer.replace('甲乙丙丁甲乙甲乙丙')).toBe('longBB');
  });

  it('leaves what no key begins with', () => {
    expect(replacer.replace('乙丁x甲')).toBe('乙丁xA');
    expect(replacer.replace('乙丁')).toBe('乙丁');
  });

  it('believes the last of two values', () => {
    expect(replacer.replace('戊')).toBe('last');
  });

  it('parts a text at its keys', () => {
    expect(replacer.parts('乙丁甲乙甲x')).toEqual(['乙丁', '甲乙', '甲', 'x']);
    expect(replacer.parts('')).toEqual([]);
  });

  it('leaves what a description describes', () => {
    expect(replacer.replace('⿰甲戊甲')).toBe('⿰甲戊A');
    expect(replacer.replace('⿰甲')).toBe('⿰A');
    expect(replacer.replace('⿲甲⿱甲甲甲甲')).toBe('⿲甲⿱甲甲甲A');
  });

  it('is not held up by a description without an end', () => {
    // The last few characters may be taken for parts of it; those after them are not.
    const endless = '⿰'.repeat(50_000);
    const replaced = replacer.replace(`${endless}${'。'.repeat(100)}甲`);
    expect(replaced === `${endless}${'。'.repeat(100)}A`).toBe(true);
  });

  it('writes more than fits into one call', () => {
    const many = '甲'.repeat(20_000);
    expect(replacer.replace(`${many}x`)).toBe(`${'A'.repeat(20_000)}x`);
  });

  it('finds what a naive search finds, in any dictionary', () => {
    const unit = fc.constantFrom(...'天地玄黃𠮷');
    const key = fc.string({ unit, minLength: 1, maxLength: 4 });
    const pairs = fc.array(fc.tuple(key, fc.string({ unit, maxLength: 3 })), { maxLength: 40 });
    fc.assert(
      fc.property(pairs, fc.string({ unit, maxLength: 30 }), (replacements, text) => {
        const map = new Map(replacements);
        let expected = '';
        for (let at = 0; at < text.length; ) {
          let end = Math.min(text.length, at + 8);
          while (end > at && !map.has(text.slice(at, end))) end -= 1;
          expected += end > at ? map.get(text.slice(at, end)) : text[at];
          at = Math.max(end, at + 1);
        }
        expect(new Replacer(replacements).replace(text)).toBe(expected);
      }),
    );
  });

  it('holds more keys than its first tables', () => {
    const keys = Array.from({ length: 5_000 }, (_, at) => `${String.fromCharCode(0x4e00 + at)}末`);
    const large = new Replacer(keys.map((key, at) => [key, `${at}`]));
    expect(large.replace(keys.join('-'))).toBe(keys.map((_, at) => at).join('-'));
  });
});
