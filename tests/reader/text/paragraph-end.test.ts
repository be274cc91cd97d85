import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOf } from '../../../lib/reader/text/paragraph-end';

const shown = (text: string) => ({ text, divisible: /^\p{Script=Han}+$/u.test(text) });

/** The paragraph cut into words by `|`, with the end that stays together in brackets. */
const held = (paragraph: string): string => {
  const words = paragraph.split('|');
  const { token, character } = endOf(words.map(shown));
  const parted = words[token] ?? '';
  const end = parted.slice(character) + words.slice(token + 1).join('');
  return words.slice(0, token).join('') + parted.slice(0, character) + (end && `[${end}]`);
};

test.each([
  ['他|昨天|走|了|。', '他昨[天走了。]'],
  ['我|喜歡|吃|。', '我[喜歡吃。]'],
  ['他|在|圖書館|。', '他在[圖書館。]'],
  ['他|說|：|「|好|。|」', '他說：「好。」'],
  ['「|你|來|嗎|？|」', '「[你來嗎？」]'],
  ['這|是|一|個|一目了然|。', '這是一個一[目了然。]'],
  ['大家|都|中華民國', '大家都中[華民國]'],
  // Letters and figures are taken whole; an address stays free to break.
  ['買|了|12|個|。', '買了[12個。]'],
  ['他|去|唱|KTV|。', '他去唱[KTV。]'],
  ['見|https://example.org', '見https://example.org'],
  ['好|。', '好。'],
  ['', ''],
])('%s', (paragraph, expected) => expect(held(paragraph)).toBe(expected));

test('what is held together is short, and no more than three letters of Han text', () => {
  const word = fc.constantFrom('我', '今天', '圖書館', '一目了然', '，', '。', '」', 'OK', '12');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const { token, character } = endOf(words.map(shown));
      const end = [...words.slice(token).join('')].slice(character);
      if (end.length === 0) return;
      const letters = end.filter((one) => /[\p{L}\p{N}]/u.test(one)).length;
      expect(end.length).toBeLessThanOrEqual(6);
      expect(letters).toBeGreaterThanOrEqual(3);
      if (shown(end[0] as string).divisible) expect(letters).toBe(3);
    }),
  );
});
