import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOf } from '../../../lib/reader/text/paragraph-end';

/** The paragraph cut into words by `|`, with the end that stays together in brackets. */
const held = (paragraph: string): string => {
  const words = paragraph.split('|');
  const at = endOf(words);
  const end = words.slice(at).join('');
  return words.slice(0, at).join('') + (end && `[${end}]`);
};

test.each([
  ['他|昨天|走|了|。', '他[昨天走了。]'],
  ['我|喜歡|吃|。', '我[喜歡吃。]'],
  ['他|在|圖書館|。', '他在[圖書館。]'],
  ['他|說|：|「|好|。|」', '他說：「好。」'],
  ['「|你|來|嗎|？|」', '「[你來嗎？」]'],
  ['這|是|一|個|一目了然|。', '這是一個[一目了然。]'],
  // Letters and figures are words too; an address stays free to break.
  ['買|了|12|個|。', '買了[12個。]'],
  ['見|https://example.org', '見https://example.org'],
  ['好|。', '好。'],
  ['', ''],
])('%s', (paragraph, expected) => expect(held(paragraph)).toBe(expected));

test('what is held together is short, and enough', () => {
  const word = fc.constantFrom('我', '今天', '圖書館', '一目了然', '，', '。', '」', 'OK', '12');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const end = [...words.slice(endOf(words)).join('')];
      if (end.length === 0) return;
      expect(end.length).toBeLessThanOrEqual(6);
      expect(end.filter((one) => /[\p{L}\p{N}]/u.test(one)).length).toBeGreaterThanOrEqual(3);
    }),
  );
});
