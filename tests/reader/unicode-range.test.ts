import { describe, expect, test } from 'vitest';
import { coversAny, parseUnicodeRange } from '@/lib/reader/unicode-range';

describe('parseUnicodeRange', () => {
  test('reads single code points, stretches and wildcards, in capitals or not', () => {
    expect(parseUnicodeRange('U+4E00-4E03, u+3105,U+4??')).toEqual([
      [0x4e00, 0x4e03],
      [0x3105, 0x3105],
      [0x400, 0x4ff],
    ]);
  });
  test('leaves out what is no range', () => {
    expect(parseUnicodeRange('')).toEqual([]);
    expect(parseUnicodeRange('all of it')).toEqual([]);
  });
});

describe('coversAny', () => {
  const ranges = parseUnicodeRange('U+4E00-4E03,U+20BB7');
  test.each([
    ['一', true],
    ['丄', false],
    ['木𠮷', true],
    ['', false],
  ])('%s: %s', (text, covered) => {
    expect(
      coversAny(
        ranges,
        [...text].map((one) => one.codePointAt(0) ?? 0),
      ),
    ).toBe(covered);
  });
});
