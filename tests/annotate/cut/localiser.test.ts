import { describe, expect, it } from 'vitest';
import { localiser } from '@/lib/annotate/cut/rules/localiser';
import { listedPerson, listedPlace } from '@/lib/annotate/name/listed';
import { entryOf } from '../../reader/wires';
import { cutBy } from './marked';

const ENTRIES = [
  entryOf('月台', '月台', 'x1', 'railway platform'),
  entryOf('台上', '台上', 'x1', 'on stage'),
  entryOf('集中', '集中', 'x1', 'to concentrate'),
  entryOf('会集', '会集', 'x1', 'to meet'),
  entryOf('高中', '高中', 'x1', 'senior high school'),
  entryOf('自高', '自高', 'x1', 'to be proud of oneself'),
];
const part = (marked: string): string => cutBy(localiser, marked, ENTRIES);

describe('a word before a localiser', () => {
  it('takes its first character back', () => {
    expect(part('在|月|台上|等')).toBe('在|月台|上|等');
  });

  it.each(['力量|会|集中', '她|自|高中|起', '在|台上', '月|光', ''])('%s stays', (marked) => {
    expect(part(marked)).toBe(marked);
  });
});

describe('what jieba calls a person', () => {
  it.each([
    ['三清殿', 'place'],
    ['拉林河', 'place'],
    ['张无忌', 'person'],
    ['于右任', 'person'],
    ['杰斐逊', 'person'],
    ['克伦威尔', 'person'],
    ['中田英寿', 'person'],
  ])('%s is a %s', (name, type) => {
    expect(listedPerson(name)?.type).toBe(type);
  });

  it.each([
    '古庙中',
    '左向右',
    '布政使',
    '封信',
    '那乔峰',
    '于本周',
    '早得很',
    '段誉想',
    '能舍身',
    '高又壮',
    '越聚越',
    '冬暖夏凉',
    '智勇双全',
  ])('%s is no name', (word) => {
    expect(listedPerson(word)).toBeNull();
  });
});

describe('what jieba calls a place', () => {
  it('is one', () => {
    expect(listedPlace('鄂西')?.type).toBe('place');
  });

  it.each(['渡江', '离京', '入川'])('%s is what is done to one', (word) => {
    expect(listedPlace(word)).toBeNull();
  });
});
