import { describe, expect, it } from 'vitest';
import { printedClass, printedRules } from '@/lib/reader/printed';

describe('printedRules', () => {
  it('print a syllable in each place a reading can stand', () => {
    expect(printedRules('lì')).toBe(
      [
        '.with-pinyin .y-lì::before{content:"lì"/""}',
        '.zhuyin-over .y-lì::after{content:"ㄌㄧˋ"/""}',
        '.zhuyin-beside .y-lì::after{content:"ㄌㄧ\\a \u3000ˋ"/""}',
        '.zhuyin-column .y-lì::after{content:"ㄌㄧ\\a \u3000ˋ"/""}',
      ].join('\n'),
    );
  });

  it('leave alone what is no syllable', () => {
    for (const text of ['', '?', 'a b', '"}', 'lì lì']) {
      expect(printedRules(text)).toBe('');
    }
    expect(printedClass('lǜ')).toBe('y-lǜ');
    expect(printedClass('?')).toBe('');
  });
});
