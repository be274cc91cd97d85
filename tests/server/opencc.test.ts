import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { openccConverter } from '@/lib/engine/opencc';
import { openccConfig } from '@/lib/server/converter';

const CONFIGS = [
  ['tw2s', { from: 'tw', to: 'cn' }],
  ['s2t', { from: 'cn', to: 't' }],
  ['t2tw', { from: 't', to: 'tw' }],
  ['tw2t', { from: 'tw', to: 't' }],
  ['t2hk', { from: 't', to: 'hk' }],
] as const;

const SENTENCES = [
  '著名作家著手寫一本著作，看著窗外的乾隆皇帝。',
  '理发店后面的面包师傅发现了一只只出了毛病的钟表。',
  '乾坤、乾燥、蘋果和瀋陽；𠮷野家與𪚥字，⿰木目是相。',
  '頭髮、發展、皇后、後面、裡面、公里、臺灣與台北',
  'Mate10（华为）上市后，价格涨了 5%。',
  '⿲裏⿲为與⿰裡⿰',
  '',
];

describe.each(CONFIGS)('%s', (config, locales) => {
  const ours = openccConverter(openccConfig(config));
  const theirs = Converter(locales);

  it.each(SENTENCES)('converts %j as opencc-js does', (sentence) => {
    expect(ours(sentence)).toBe(theirs(sentence));
  });

  it('converts any text as opencc-js does', () => {
    const unit = fc.constantFrom(
      ...'为里面后发干著着乾隆裡裏臺台湾灣说説钟表准鬱郁复複復松了一只隻出齣，。a\n⿰⿲𠮷𪚥豈羅',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
        expect(ours(text)).toBe(theirs(text));
      }),
    );
  });
});

it('refuses a configuration OpenCC does not have', () => {
  expect(() => openccConfig('s2x')).toThrow('s2x');
});
