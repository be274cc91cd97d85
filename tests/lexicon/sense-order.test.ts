import { expect, it } from 'vitest';
import { parseEntry } from '@/lib/lexicon/cedict';
import { orderSenses } from '@/lib/lexicon/sense-order';

const first = (traditional: string, pinyin: string, definitions: string[]) =>
  parseEntry({
    traditional,
    simplified: traditional,
    pinyin,
    definitions,
    classifiers: [],
  }).senses.map((sense) => sense.glosses[0]);

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
  expect(orderSenses('貓', 'mao1', [])).toEqual([]);
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
  expect(first('鎮', 'zhen4', ['to press down', 'small town'])[0]).toBe('small town');
});
