import { expect, it } from 'vitest';
import { isVillage } from '@/lib/annotate/script/village';
import { entryOf } from '../../reader/wires';

const ENTRIES = [
  entryOf('小學', '小学', 'xiao3 xue2', 'elementary school'),
  entryOf('文山', '文山', 'Wen2 shan1', 'Wenshan district of Taipei'),
  entryOf('公園', '公园', 'gong1 yuan2', 'park'),
];
const lexicon = {
  exact: (word: string) =>
    ENTRIES.filter(({ simplified, traditional }) => [simplified, traditional].includes(word)),
};

it.each([
  ['大溪镇福安', ''],
  ['大溪鎮福安', ''],
  ['镇𠮷安', ''],
  ['县〇一', ''],
  ['文山', '民眾抗議'],
  ['咸昌', '，是台灣南部'],
  ['。咸昌', '位於台南'],
])('%s里%s is a village', (before, after) => {
  expect(isVillage(before, after, lexicon)).toBe(true);
});

it.each([
  ['镇小学', ''],
  ['镇安', ''],
  ['福安', ''],
  ['镇OK', ''],
  ['', ''],
  ['公園', '民眾很多'],
  ['公園', '，是孩子們的天地'],
  ['在福安', '是她'],
])('%s里%s is inside', (before, after) => {
  expect(isVillage(before, after, lexicon)).toBe(false);
});
