import { describe, expect, it } from 'vitest';
import type { Piece } from '@/lib/annotate/cut/piece';
import { partLocalised } from '@/lib/annotate/cut/rules/localiser';
import { listedPerson, listedPlace } from '@/lib/annotate/name/listed';
import { alignConversion } from '@/lib/annotate/script/align';
import { entryOf } from '../../reader/wires';

const GLOSSES: Readonly<Record<string, string>> = {
  月台: 'railway platform',
  台上: 'on stage',
  集中: 'to concentrate',
  会集: 'to meet',
  高中: 'senior high school',
  自高: 'to be proud of oneself',
};
const lexicon = {
  has: (word: string) => word in GLOSSES,
  exact: (word: string) =>
    word in GLOSSES ? [entryOf(word, word, 'x1', GLOSSES[word] ?? '')] : [],
};

function part(marked: string): string {
  const words = marked.split('|');
  const text = words.join('');
  let at = 0;
  const pieces = words.map((word): Piece => {
    const start = at;
    at += word.length;
    return { kind: 'word', start, end: at };
  });
  const parted = partLocalised(
    pieces,
    alignConversion(text, (plain) => plain),
    lexicon,
  );
  return parted.map(({ start, end }) => text.slice(start, end)).join('|');
}

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
