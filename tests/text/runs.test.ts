import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scriptRuns } from '@/lib/text/runs';

const cut = (text: string) =>
  scriptRuns(text).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);

describe('scriptRuns', () => {
  it.each([
    ['買了Mate10手機', ['han:買了', 'latin:Mate10', 'han:手機']],
    ['(688256.SH)', ['punctuation:(', 'latin:688256.SH', 'punctuation:)']],
    ['A-AVG、NVDA.O', ['latin:A-AVG', 'punctuation:、', 'latin:NVDA.O']],
    ['17.5億', ['digits:17.5', 'han:億']],
    [
      '看 https://example.org/a?b=1 吧',
      ['han:看', 'space: ', 'latin:https://example.org/a?b=1', 'space: ', 'han:吧'],
    ],
    ['「好。」', ['punctuation:「', 'han:好', 'punctuation:。', 'punctuation:」']],
    ['好……！？', ['han:好', 'punctuation:……', 'punctuation:！？']],
    ['葛\u{E0100}飾', ['han:葛\u{E0100}飾']],
    ['〇々\uF900𠮷', ['han:〇々\uF900𠮷']],
    ['𠮷👩\u200D👧café', ['han:𠮷', 'punctuation:👩\u200D👧', 'latin:café']],
    ['ㄅㄆ５Ｇ', ['latin:ㄅㄆ５Ｇ']],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('tiles any text, lone surrogates and all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (left, right) => {
        const text = `${left}\ud800${right}`;
        let at = 0;
        for (const run of scriptRuns(text)) {
          expect(run.start).toBe(at);
          expect(run.end).toBeGreaterThan(at);
          at = run.end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  it('keeps combining marks with what stands before them', () => {
    expect(cut('好\u0301，好')).toEqual(['han:好\u0301', 'punctuation:，', 'han:好']);
    expect(cut('好，\u0301好。')).toEqual([
      'han:好',
      'punctuation:，\u0301',
      'han:好',
      'punctuation:。',
    ]);
  });

  it('cuts plain text at its marks, the same ones together', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'字好，。「」') });
    fc.assert(
      fc.property(plain, (text) => {
        const expected = text.match(/[字好]+|([，。「」])\1*/g) ?? [];
        expect(scriptRuns(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
      }),
    );
  });

  it('is linear on long stretches of one kind', () => {
    for (const unit of ['字', 'a', '1', '。', ' ', '1,', 'a-', '👩\u200D']) {
      const started = performance.now();
      scriptRuns(unit.repeat(50_000));
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });
});
