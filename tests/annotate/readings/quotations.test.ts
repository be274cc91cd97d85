import { describe, expect, it } from 'vitest';
import { formatNumbered } from '@/lib/domain/reading/reading';
import { read } from './sentence';

const DICTIONARY = `
  將|将|jiang1|will
  進|进|jin4|to enter
  酒|酒|jiu3|liquor
  朝|朝|chao2|dynasty
  辭|辞|ci2|to leave
  風吹草低|风吹草低|feng1 chui1 cao3 di1|the wind bends the grass
  見|见|jian4|to see
  牛羊|牛羊|niu2 yang2|cattle and sheep
  行|行|xing2|to walk
  公司|公司|gong1 si1|company
`;

const said = (words: string, standard: 'reading' | 'taiwan' = 'reading'): string =>
  read(words, DICTIONARY)
    .map((choice) => formatNumbered(choice[standard]))
    .filter(Boolean)
    .join(' ');

describe('lines of the classics', () => {
  it('keep their old reading across words', () => {
    expect(said('將 進 酒')).toBe('qiang1 jin4 jiu3');
    expect(said('朝 辭')).toBe('zhao1 ci2');
    expect(said('風吹草低 見 牛羊')).toBe('feng1 chui1 cao3 di1 xian4 niu2 yang2');
  });
  it('are told as the reason', () => {
    expect(read('將 進 酒', DICTIONARY)[0]?.why).toEqual({ code: 'word', evidence: '將進酒' });
    expect(read('將 進 酒', DICTIONARY)[1]?.why).not.toEqual({ code: 'word', evidence: '將進酒' });
  });
  it('are read in Taiwan as its table of characters allows', () => {
    expect(said('風吹草低 見 牛羊', 'taiwan')).toBe('feng1 chui1 cao3 di1 jian4 niu2 yang2');
  });
  it('say nothing about other sentences, nor over a mark', () => {
    expect(said('公司 將 進 行')).toBe('gong1 si1 jiang1 jin4 xing2');
    expect(said('將 進 ， 酒')).toBe('jiang1 jin4 jiu3');
  });
});
