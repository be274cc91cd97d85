import { expect, it } from 'vitest';
import { parseEntry } from '@/lib/lexicon/cedict';
import { orderSenses, type SenseOrder } from '@/lib/lexicon/sense-order';

const ORDER: SenseOrder = {
  beginnings: new Map([
    ['才 cai2', ['then and only then', 'just now']],
    ['上 shang4', ['to climb']],
    ['鎮 zhen4', ['small town']],
    ['問道 wen4 dao4', ['to ask']],
  ]),
  taiwanFirst: new Set(['機車']),
};

const first = (traditional: string, pinyin: string, definitions: string[]) =>
  parseEntry(
    { traditional, simplified: traditional, pinyin, definitions, classifiers: [] },
    ORDER,
  ).senses.map((sense) => sense.glosses[0]);

it('puts the sense people mean today before the oldest one', () => {
  expect(first('才', 'cai2', ['ability; talent', 'a capable individual', 'just now'])).toEqual([
    'just now',
    'ability',
    'a capable individual',
  ]);
});

it('leaves other words and other readings alone', () => {
  expect(first('貓', 'mao1', ['cat', 'modem'])).toEqual(['cat', 'modem']);
  expect(first('上', 'shang3', ['x', 'to climb'])).toEqual(['x', 'to climb']);
  expect(orderSenses('貓', 'mao1', [], ORDER)).toEqual([]);
});

it('puts a surname after what else the word means', () => {
  expect(
    first('鄂', 'E4', ['surname E', 'abbr. for Hubei Province 湖北省[Hu2 bei3 Sheng3]']),
  ).toEqual(['Hubei Province', 'surname E']);
  expect(first('鄧', 'Deng4', ['surname Deng'])).toEqual(['surname Deng']);
});

it('puts a mere reference after what has a meaning of its own', () => {
  expect(
    first('南京', 'Nan2 jing1', ['see 南京市[Nan2 jing1 Shi4]', 'Nanjing, a capital']),
  ).toEqual(['Nanjing, a capital', undefined]);
  expect(first('鎮', 'zhen4', ['surname Zhen', 'to press down', 'small town'])).toEqual([
    'small town',
    'to press down',
    'surname Zhen',
  ]);
});

it('puts what is said in Taiwan first where it is what the word means today', () => {
  expect(first('機車', 'ji1 che1', ['locomotive', '(Tw) scooter; motorcycle'])[0]).toBe('scooter');
  expect(first('白酒', 'bai2 jiu3', ['baijiu', '(Tw) white wine'])[0]).toBe('baijiu');
});

it('puts what is no longer said last', () => {
  expect(first('貓', 'mao1', ['(archaic) lynx', 'cat'])).toEqual(['cat', 'lynx']);
});

it('takes a gloss named outright before those that begin like it', () => {
  expect(first('問道', 'wen4 dao4', ['to ask the way', 'to ask'])[0]).toBe('to ask');
});

it('puts what a saying means before what it says word for word', () => {
  expect(
    first('畫蛇添足', 'hua4 she2 tian1 zu2', [
      'lit. draw legs on a snake (idiom)',
      'fig. to ruin the effect by adding something superfluous',
    ]),
  ).toEqual([
    'fig. to ruin the effect by adding something superfluous',
    'lit. draw legs on a snake (idiom)',
  ]);
  expect(first('一石', 'yi1 shi2', ['lit. one stone'])).toEqual(['lit. one stone']);
});
