import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mainlandQuotes, taiwanQuotes } from '../../../lib/annotate/script/quotation-marks';

describe('Taiwan’s quotation marks in Simplified', () => {
  it.each([
    ['他说：「你好。」', '他说：“你好。”'],
    ['他说：「我读『史记』。」', '他说：“我读‘史记’。”'],
    // Some authors set the outer ones double.
    ['『他说「好」。』', '“他说‘好’。”'],
    ['『你好』', '“你好”'],
    ['「甲『乙「丙」乙』甲」', '“甲‘乙“丙”乙’甲”'],
    // A quotation of several paragraphs opens each and is closed in the last.
    ['「第一段，他说『好』。', '“第一段，他说‘好’。'],
    ['最后一段。」', '最后一段。”'],
    // Forgotten.
    ['他说「好。她说「不好。」', '他说“好。她说“不好。”'],
    ['没有引号。', '没有引号。'],
  ])('%s', (taiwan, mainland) => expect(mainlandQuotes(taiwan)).toBe(mainland));
});

describe('the Mainland’s quotation marks in Traditional', () => {
  it.each([
    ['他說：“你好。”', '他說：「你好。」'],
    ['他說：“我讀‘史記’。”', '他說：「我讀『史記』。」'],
    ['所謂‘文化’，', '所謂『文化』，'],
    ['“第一段，他說‘好’。', '「第一段，他說『好』。'],
    ['最後一段。”', '最後一段。」'],
    ['他說 “it’s ok”，她說“不”。', '他說 “it’s ok”，她說「不」。'],
    ['don’t 不是一個字', 'don’t 不是一個字'],
    ['rock ’n’ roll 音樂', 'rock ’n’ roll 音樂'],
    ['“OK”', '“OK”'],
  ])('%s', (mainland, taiwan) => expect(taiwanQuotes(mainland)).toBe(taiwan));
});

describe('any text', () => {
  const text = fc
    .array(fc.constantFrom(...'「」『』“”‘’我說a。，𠮷 '), { maxLength: 40 })
    .map((units) => units.join(''));

  it('has one mark for one, and everything else as it was', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const convert of [mainlandQuotes, taiwanQuotes]) {
          const converted = convert(given);
          expect(converted).toHaveLength(given.length);
          expect(converted.replace(/[「」『』“”‘’]/g, '.')).toBe(
            given.replace(/[「」『』“”‘’]/g, '.'),
          );
        }
      }),
    );
  });

  it('has none of Taiwan’s marks left in Simplified', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(mainlandQuotes(given)).not.toMatch(/[「」『』]/);
      }),
    );
  });

  const quoted = fc.letrec<{ outer: string; inner: string }>((tie) => ({
    outer: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('我', '他說', '好。'),
      fc.tuple(tie('inner'), tie('outer')).map(([inside, after]) => `我「${inside}」${after}`),
    ),
    inner: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('我', '他說', '好。'),
      fc.constantFrom('書『史記』好', '『好』嗎'),
    ),
  })).outer;

  it('comes back as it was where it is quoted as the Ministry says', () => {
    fc.assert(
      fc.property(quoted, (given) => {
        expect(taiwanQuotes(mainlandQuotes(given))).toBe(given);
      }),
    );
  });
});
