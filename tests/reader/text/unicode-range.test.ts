import { describe, expect, it } from 'vitest';
import { holdsAny, parseUnicodeRange } from '@/lib/reader/text/unicode-range';

describe('parseUnicodeRange', () => {
  it('reads single code points, ranges and wildcards', () => {
    expect(parseUnicodeRange('U+25CC, u+4e00-4eff,U+31??')).toEqual([
      [0x25cc, 0x25cc],
      [0x4e00, 0x4eff],
      [0x3100, 0x31ff],
    ]);
  });

  it('leaves out what it cannot read', () => {
    expect(parseUnicodeRange('')).toEqual([]);
    expect(parseUnicodeRange('U+4E00-, 4E00')).toEqual([]);
  });
});

describe('holdsAny', () => {
  const codes = (text: string) => new Set([...text].map((item) => item.codePointAt(0) ?? 0));

  it('counts both ends in', () => {
    const ranges = parseUnicodeRange('U+4E00-4E03');
    expect(holdsAny(ranges, codes('七'))).toBe(true);
    expect(holdsAny(ranges, codes('abc一'))).toBe(true);
    expect(holdsAny(ranges, codes('丄不'))).toBe(false);
    expect(holdsAny(ranges, codes(''))).toBe(false);
    expect(holdsAny(parseUnicodeRange('U+20BB7'), codes('木𠮷'))).toBe(true);
  });
});
