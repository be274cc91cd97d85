import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitReadings } from '@/dictionary/models/polyphones/fit';
import { codePoints } from '@/lib/annotate/readings/features';
import { type PolyphoneModel, polyphoneReader } from '@/lib/annotate/readings/polyphones';
import { parseSyllable } from '@/lib/domain/reading/reading';

const FILE = 'dictionary/models/polyphones/model.json';
const text = readFileSync(FILE, 'utf8');
const model = JSON.parse(text) as PolyphoneModel;

describe('the committed polyphone model', () => {
  it('is small', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(300_000);
  });
  it('holds syllables, and one weight for each of them', () => {
    for (const [character, { readings, features }] of Object.entries(model.characters)) {
      for (const reading of readings) expect(parseSyllable(reading), character).not.toBeNull();
      for (const weights of Object.values(features)) expect(weights).toHaveLength(readings.length);
    }
  });
  it('reads sentences nobody trained it on', () => {
    const read = polyphoneReader(model);
    const guess = (sentence: string, character: string, allowed: string[]) =>
      read(codePoints(sentence), [...sentence].indexOf(character), true, allowed)?.reading;
    expect(guess('他從小就彈鋼琴', '彈', ['dan4', 'tan2'])).toBe('tan2');
    expect(guess('村裡的人率隊出發', '率', ['lü4', 'shuai4'])).toBe('shuai4');
    expect(guess('燕王起兵南下', '燕', ['yan1', 'yan4'])).toBe('yan1');
  });
});

describe('fitReadings', () => {
  it('learns which feature goes with which reading', () => {
    const { readings, weights } = fitReadings([
      { reading: 'le4', features: ['*', 'l快'] },
      { reading: 'le4', features: ['*', 'l快'] },
      { reading: 'yue4', features: ['*', 'l音'] },
    ]);
    expect(readings).toEqual(['le4', 'yue4']);
    const [le = 0, yue = 0] = weights.get('l快') ?? [];
    expect(le).toBeGreaterThan(yue);
    const [le2 = 0, yue2 = 0] = weights.get('l音') ?? [];
    expect(yue2).toBeGreaterThan(le2);
  });
  it('gives the same weights for the same examples', () => {
    const examples = [
      { reading: 'a1', features: ['*', 'x'] },
      { reading: 'a4', features: ['*', 'y'] },
    ];
    expect(fitReadings(examples)).toEqual(fitReadings(examples));
  });
});
