import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formConverter } from '@/lib/annotate/script/converter';
import { converter } from '@/lib/server/converter';
import { loadLexicon } from '@/lib/server/lexicon';
import { openSegmenter } from '@/lib/server/segmenter';

const forms = formConverter(converter, { lexicon: loadLexicon(), segment: openSegmenter().cut });

/** The file's sentences under the characters they stand for. */
const sentences = readFileSync('tests/annotate/script/round-trip.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('right Traditional text', () => {
  it('is told by sentences of its own', () => {
    expect(sentences.length).toBeGreaterThan(500);
  });

  it.each(sentences)('%s comes back from Simplified as it was', (sentence) => {
    expect(forms.toTraditional(forms.toSimplified(sentence))).toBe(sentence);
  });

  it.each(sentences)('%s is what Taiwan prints', (sentence) => {
    expect(forms.toTaiwan(sentence)).toBe(sentence);
  });
});
