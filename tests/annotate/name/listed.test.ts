import { describe, expect, it } from 'vitest';
import { isPhrase, listedPerson, listedPlace } from '@/lib/annotate/name/listed';

describe('what a list calls a person', () => {
  it.each(['木婉清', '段正淳', '司马相如', '川岛芳子', '于右任'])('%s is one', (word) => {
    expect(listedPerson(word)).toEqual({ type: 'person' });
  });

  it.each(['三清殿', '海光寺', '拉林河'])('%s is a place by its end', (word) => {
    expect(listedPerson(word)).toEqual({ type: 'place' });
  });

  it.each([
    ['冀望', 'two characters are too often a common word'],
    ['左向右', 'it holds 向'],
    ['古庙中', 'it ends in 中'],
    ['能舍身', 'it begins with 能'],
    ['高又壮', 'it describes'],
    ['越聚越', 'it describes'],
    ['那乔峰', 'a name is led in'],
    ['于本周', 'a name is led in'],
    ['冬暖夏凉', 'it is a saying'],
  ])('%s is none: %s', (word) => {
    expect(listedPerson(word)).toBeNull();
  });
});

describe('four characters', () => {
  it.each(['大恩大德', '冬暖夏凉'])('%s are a saying', (word) => {
    expect(isPhrase(word)).toBe(true);
  });

  it.each([
    ['阿里斯托', 'foreign'],
    ['欧阳雅婷', 'of a compound surname'],
    ['仲代达矢', 'Japanese'],
    ['大恩大寺', 'a place'],
  ])('%s are %s', (word) => {
    expect(isPhrase(word)).toBe(false);
  });
});

describe('what a list calls a place', () => {
  it.each(['台北', '江西省', '出海口', '过'])('%s is one', (word) => {
    expect(listedPlace(word)).toEqual({ type: 'place' });
  });

  it.each(['渡江', '离京', '抵台'])('%s is done to one', (word) => {
    expect(listedPlace(word)).toBeNull();
  });
});
