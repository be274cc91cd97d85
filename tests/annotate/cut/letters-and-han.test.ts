import { describe, expect, it } from 'vitest';
import { lettersAndHan } from '@/lib/annotate/cut/rules/letters-and-han';
import { isProduct } from '@/lib/annotate/name/product';
import { cutBy, headwords } from './marked';

const HEADWORDS = headwords('T恤', 'T恤衫', '卡拉OK', 'AA制', '阿Q');

describe('Latin letters and characters that are one word', () => {
  it.each([
    ['我|穿|T|恤', '我|穿|T恤'],
    ['T|恤|衫|很|貴', 'T恤衫|很|貴'],
    ['唱|卡拉|OK|吧', '唱|卡拉OK|吧'],
    ['阿|Q|AA|制', '阿Q|AA制'],
    ['OK|的|人', 'OK|的|人'],
    ['Q|版', 'Q|版'],
  ])('%s', (marked, joined) => {
    expect(cutBy(lettersAndHan, marked, HEADWORDS)).toBe(joined);
  });
});

describe('Latin that names a share or a product', () => {
  it.each(['NVDA.O', '688256.SH', 'Mate10', 'A100', 'GPT-4o', 'RTX4090'])('%s', (surface) => {
    expect(isProduct(surface)).toBe(true);
  });
  it.each(['OK', 'v2', 'No1', '5G', 'U.S.A', 'C++', 'e.g.'])('not %s', (surface) => {
    expect(isProduct(surface)).toBe(false);
  });
  it.each([
    ['letters', 'ha'.repeat(50_000)],
    ['letters and hyphens', 'ab-'.repeat(30_000)],
    ['capitals', 'AbstractSingletonProxyFactory'.repeat(3_000)],
  ])('told at once of very long %s', (_, surface) => {
    expect(isProduct(surface)).toBe(false);
  });
});
