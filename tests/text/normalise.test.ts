import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '@/lib/text/normalise';

describe('normalise', () => {
  it.each([
    ['一\r\n二\r三\u2028四', '一\n二\n三\n四'],
    ['e\u0301', 'é'],
    ['\uFEFF中\u200B文\u2060', '中文'],
    ['👩\u200D👧 和 👍🏽\u200D♂️', '👩\u200D👧 和 👍🏽\u200D♂️'],
    ['中\u200D文', '中文'],
    ['👨\u200D👩\u200D👧', '👨\u200D👩\u200D👧'],
    ['👩\u200D\u200D👧', '👩👧'],
    ['\u200D👩\u200D', '👩'],
    ['❤️\u200D🔥', '❤️\u200D🔥'],
    ['\ud800字\udc00', '\ud800字\udc00'],
    ['𠮷', '𠮷'],
    ['', ''],
  ])('%j becomes %j', (raw, expected) => {
    expect(normalise(raw)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    const unit = fc.constantFrom(
      '中',
      '\r',
      '\n',
      '\u200D',
      '\u200B',
      '👩',
      '🏽',
      '\uFE0F',
      'e',
      '\u0301',
      '\ud83d',
      '\ud800',
      '\u1100',
      '\u1161',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (raw) => {
        const once = normalise(raw);
        expect(normalise(once)).toBe(once);
      }),
    );
  });
});
