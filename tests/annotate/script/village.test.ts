import { expect, it } from 'vitest';
import { isVillage } from '@/lib/annotate/script/village';
import { entryOf } from '../../reader/wires';

const school = entryOf('小學', '小学', 'xiao3 xue2', 'elementary school');
const lexicon = { exact: (word: string) => (word === '小学' ? [school] : []) };

it.each(['大溪镇福安', '大溪鎮福安', '镇𠮷安', '县〇一'])('%s里 is a village', (before) => {
  expect(isVillage(before, lexicon)).toBe(true);
});

it.each(['镇小学', '镇安', '福安', '镇OK', ''])('%s里 is inside', (before) => {
  expect(isVillage(before, lexicon)).toBe(false);
});
