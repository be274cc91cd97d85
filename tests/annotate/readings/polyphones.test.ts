import { describe, expect, it } from 'vitest';
import {
  codePoints,
  featureCode,
  featureCodes,
  featuresOf,
  kindOf,
} from '@/lib/annotate/readings/features';
import { polyphoneReader } from '@/lib/annotate/readings/polyphones';

const reader = polyphoneReader({
  scale: 10,
  characters: {
    樂: {
      readings: ['le4', 'yue4'],
      features: { '*': [2, -2], r評: [-20, 20], l快: [20, -20], A: [0, 1] },
    },
  },
});
const guess = (text: string, allowed = ['le4', 'yue4']) =>
  reader(codePoints(text), [...text].indexOf('樂'), true, allowed);

describe('the polyphone model', () => {
  it('weighs the neighbours, and names the one that decided', () => {
    expect(guess('他寫樂評')).toMatchObject({ reading: 'yue4', evidence: '樂評' });
    expect(guess('真快樂啊')).toMatchObject({ reading: 'le4', evidence: '快樂' });
  });
  it('falls back on what is usual, and names no neighbour', () => {
    const usual = guess('一樂也');
    expect(usual?.reading).toBe('le4');
    expect(usual?.evidence).toBeUndefined();
  });
  it('never names a reading that is not allowed', () => {
    expect(guess('他寫樂評', ['le4'])?.reading).toBe('le4');
    expect(guess('他寫樂評', ['luo4'])).toBeNull();
  });
  it('knows nothing of characters it was not trained on', () => {
    expect(reader(codePoints('山'), 0, true, ['shan1'])).toBeNull();
  });
});

describe('featuresOf', () => {
  it('sees neighbours, their kinds, and where the sentence ends', () => {
    const features = featuresOf([...'在塞爾維亞。'], 1, false);
    expect(features).toContain('l在');
    expect(features).toContain('r爾');
    expect(features).toContain('=pt');
    expect(features).toContain('f3');
    expect(features).toContain('B');
    expect(featuresOf(['塞'], 0, true)).toContain('=^^');
  });
  it('are numbers while a text is read, the same as in the model', () => {
    for (const text of ['在塞爾維亞。', '塞', '𠮷塞·A，', '（2塞、塞']) {
      const at = [...text].indexOf('塞');
      const codes = featureCodes(codePoints(text), at, true);
      expect(featuresOf([...text], at, true).map(featureCode)).toEqual(codes);
    }
    const names = featuresOf([...'𠮷塞·'], 1, true);
    expect(names).toEqual(['*', 'A', 'l𠮷', 'r·', '<z', '>·', '=z·', 'f1', 'b𠮷', 'b·']);
    expect(featuresOf(['塞'], 0, true)).toEqual(['*', 'A', 'l', 'r', '<^', '>^', '=^^', 'f0']);
  });
  it('tells the kinds of characters apart', () => {
    expect([...'三的縣斯，「」5a'].map(kindOf).join('')).toBe('npgt.[]0a');
  });
});
