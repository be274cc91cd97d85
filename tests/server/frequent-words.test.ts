import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/domain/lexicon/lexicon';
import { isWord } from '@/lib/domain/token';
import { getEngine } from '@/lib/server/engine';

const engine = getEngine();

/** Simplified words of the segmenter's dictionary, the most frequent first. */
const FREQUENT = readFileSync('dictionary/build/segmenter.dict.utf8', 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .map(([word = '', frequency]) => ({ word, frequency: Number(frequency) }))
  .sort((left, right) => right.frequency - left.frequency)
  .map(({ word }) => word)
  .filter((word) => engine.lookup(word).entries.length > 0)
  .slice(0, 1_000);

const isBad = (entry: Entry | undefined): boolean => {
  const sense = entry?.senses[0];
  return !sense || sense.glosses.length === 0 || sense.labels.includes('surname');
};

describe('the first line of the 1,000 most frequent words', () => {
  it('is no surname, variant or cross-reference when looked up', () => {
    const bad = FREQUENT.filter((word) => isBad(engine.lookup(word).entries[0]));
    expect(bad).toEqual([]);
  });

  it('is none either in Traditional text', () => {
    const bad = FREQUENT.flatMap((word) => {
      const [best] = engine.lookup(word).entries;
      const annotated = engine.annotate(best?.traditional ?? word);
      const tokens = annotated.paragraphs.flatMap((p) => p.sentences.flatMap((s) => s.tokens));
      return tokens.filter(isWord).filter((token) => {
        const [id] = token.entries;
        return isBad(id === undefined ? undefined : annotated.entries.get(id));
      });
    });
    expect(bad.map((token) => `${token.surface} ${token.entries[0]}`)).toEqual([]);
  });

  it('has the meaning people look for', () => {
    const gloss = (word: string) => engine.lookup(word).entries[0]?.senses[0]?.glosses[0];
    expect(gloss('被')).toMatch(/passive/);
    expect(gloss('才')).toBe('then and only then');
    expect(gloss('月')).toBe('month');
    expect(gloss('台灣')).toBe('Taiwan');
    expect(gloss('湖北')).toMatch(/province/i);
    expect(gloss('市')).toBe('city');
  });

  it('has a frequency band that grows with rarity', () => {
    const band = (word: string) => {
      const token = engine.annotate(word).paragraphs[0]?.sentences[0]?.tokens[0];
      return token && isWord(token) ? token.band : undefined;
    };
    expect(band('我們')).toBe(1);
    expect(band('躊躇')).toBeGreaterThan(band('朋友') ?? 9);
    expect(band('𠮷')).toBe(6);
  });
});
