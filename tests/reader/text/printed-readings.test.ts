import { describe, expect, it } from 'vitest';
import { printedClass, printedRules } from '@/lib/reader/text/printed-readings';

describe('printedRules', () => {
  it('print a syllable in each place a reading can stand', () => {
    expect(printedRules('lì')).toBe(
      [
        '.with-pinyin .y-lì::before{content:"lì"/""}',
        '.only-zhuyin.zhuyin-over .y-lì::before{content:"ㄌㄧˋ"/""}',
        '.only-zhuyin.zhuyin-beside .y-lì::before{content:"ㄌㄧ\\a \u3000ˋ"/""}',
        '.only-zhuyin.zhuyin-column .y-lì::before{content:"ㄌㄧ\\a \u3000ˋ"/""}',
        '.both.zhuyin-over .y-lì::after{content:"ㄌㄧˋ"/""}',
        '.both.zhuyin-beside .y-lì::after{content:"ㄌㄧ\\a \u3000ˋ"/""}',
        '.both.zhuyin-column .y-lì::after{content:"ㄌㄧ\\a \u3000ˋ"/""}',
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
