import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignConversion } from '@/lib/annotate/script/align';

const swap = (from: string, to: string) => (text: string) => text.replaceAll(from, to);

describe('alignConversion', () => {
  it('slices the conversion by offsets into the original', () => {
    const aligned = alignConversion('中國人', swap('國', '国'));
    expect(aligned.slice(1, 3)).toBe('国人');
    expect(aligned.back(2)).toBe(2);
  });

  it('follows characters that become two units, or one', () => {
    const longer = alignConversion('𠮷國人', swap('國', '𪜎'));
    expect(longer.slice(0, 2)).toBe('𠮷');
    expect(longer.slice(2, 3)).toBe('𪜎');
    expect(longer.slice(3, 4)).toBe('人');
    expect(longer.back(4)).toBe(3);
    const shorter = alignConversion('𠮷國人', swap('𠮷', '吉'));
    expect(shorter.slice(0, 2)).toBe('吉');
    expect(shorter.slice(2, 4)).toBe('國人');
  });

  it('converts one by one where a phrase would change its length', () => {
    const aligned = alignConversion('的士國', (text) =>
      text === '的士國' ? '計程車国' : text.replace('國', '国'),
    );
    expect(aligned.converted).toBe('的士国');
  });

  it('keeps every character at its place, whatever the text', () => {
    const unit = fc.constantFrom('國', '𠮷', '人', '\ud800', '👩');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const aligned = alignConversion(text, (t) =>
          t.replaceAll('國', '𪜎').replaceAll('𠮷', '吉'),
        );
        let at = 0;
        for (const point of text) {
          const expected = point === '國' ? '𪜎' : point === '𠮷' ? '吉' : point;
          expect(aligned.slice(at, at + point.length)).toBe(expected);
          at += point.length;
        }
      }),
    );
  });
});
