import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { GRID, readStrokes } from '@/lib/search/handwriting/pack';
import { openTemplates } from '@/lib/search/handwriting/templates';
import { readDictionary } from '@/lib/server/dictionary-files';
import { characterStandings } from '../../dictionary/compiler/characters/strokes';
import { parseEntry } from '../../lib/lexicon/cedict';

const file = readDictionary('strokes.bin');
const characters = [...readStrokes(file)];
const standing = (wanted: string): number =>
  characters.find(({ character }) => character === wanted)?.standing ?? Number.NaN;

it('has every character that is drawn in either script, each once', () => {
  const names = characters.map(({ character }) => character);
  expect(names.length).toBeGreaterThan(9_000);
  expect(new Set(names).size).toBe(names.length);
  for (const one of '的學学龍龙國国臺台爱愛裏里') expect(names).toContain(one);
});

it('has as many strokes as a character is written with, each within the square', () => {
  const count = (wanted: string) =>
    characters.find(({ character }) => character === wanted)?.strokes.length;
  expect(['一', '水', '我', '國', '龍'].map(count)).toEqual([1, 4, 7, 11, 16]);
  for (const { strokes } of characters) {
    for (const stroke of strokes) {
      expect(stroke.length).toBeGreaterThanOrEqual(4);
      expect(Math.max(...stroke)).toBeLessThan(GRID);
    }
  }
});

it('says which are more usual, Traditional before as usual Simplified', () => {
  expect(standing('口')).toBeGreaterThan(standing('囗'));
  expect(standing('愛')).toBeGreaterThan(standing('爱'));
  expect(standing('爱')).toBeGreaterThan(standing('囗'));
});

it('counts a word once whatever its readings, and no mere variant', () => {
  const entry = (traditional: string, simplified: string, ...definitions: string[]) =>
    parseEntry({ traditional, simplified, pinyin: 'hua4', definitions, classifiers: [] });
  const standings = characterStandings(
    [
      entry('畫', '画', 'to draw'),
      entry('畫', '画', 'picture'),
      entry('畵', '画', 'variant of 畫|画[hua4]'),
    ],
    () => 1_023,
  );
  expect(standings).toEqual(
    new Map([
      ['畫', 120],
      ['画', 96],
    ]),
  );
});

it('is half a megabyte on its way, and opens into as many', () => {
  expect(brotliCompressSync(file).length).toBeLessThanOrEqual(500_000);
  expect(openTemplates(file).characters).toEqual(characters.map(({ character }) => character));
});
