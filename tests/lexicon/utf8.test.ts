import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Utf8 } from '@/lib/lexicon/utf8';

const utf8 = new Utf8();
const written = (text: string): number[] => {
  utf8.encode(text);
  return [...utf8.bytes.subarray(0, utf8.size)];
};

describe('Utf8', () => {
  it('writes what the platform writes, also for halves of pairs', () => {
    const unit = fc.oneof(
      fc.constantFrom('中', 'ü', 'a', '𠮷', '\ud842', '\udfb7', '\u07ff', '\uffff'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 90 }), (text) => {
        expect(written(text)).toEqual([...new TextEncoder().encode(text)]);
      }),
    );
  });

  it('keeps nothing of the text before', () => {
    expect(written('漢字'.repeat(50))).toHaveLength(300);
    expect(written('字')).toEqual([0xe5, 0xad, 0x97]);
    expect(written('')).toEqual([]);
  });
});
