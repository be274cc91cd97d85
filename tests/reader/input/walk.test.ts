import { describe, expect, it } from 'vitest';
import {
  firstFrom,
  type Place,
  placeAt,
  step,
  type Walkable,
} from '../../../lib/reader/input/walk';
import { createAnnotations } from '../../../lib/reader/text/annotations';
import { wireOf } from '../wires';

// 0 我 愛 書 。 | 4 書 很 舊 。 ‖ 9 「 你 呢 」 ‖ 14 再見
const wire = wireOf([['我 愛 書 。', '書 很 舊 。'], ['「 你 呢 」'], ['再見']]);
const annotations = createAnnotations([wire]);
const text: Walkable = { sections: annotations.sections(), paragraph: annotations.paragraph };
const at = (place: Place | undefined) => place?.token.span.start;

describe('placeAt', () => {
  it('finds the word that holds an offset, with its sentence and paragraph', () => {
    const place = placeAt(text, 15);
    expect(place?.token.surface).toBe('再見');
    expect(place?.sentence.span).toEqual({ start: 14, end: 16 });
    expect(placeAt(text, 3)).toBeUndefined();
  });
});

describe('step', () => {
  it('walks words over punctuation and paragraphs, and stops at the ends', () => {
    expect(at(step(text, 2, 'word', 1))).toBe(4);
    expect(at(step(text, 6, 'word', 1))).toBe(10);
    expect(at(step(text, 10, 'word', -1))).toBe(6);
    expect(step(text, 14, 'word', 1)).toBeUndefined();
    expect(step(text, 0, 'word', -1)).toBeUndefined();
  });

  it('walks to the beginnings of sentences and paragraphs', () => {
    expect(at(step(text, 1, 'sentence', 1))).toBe(4);
    expect(at(step(text, 6, 'sentence', -1))).toBe(0);
    expect(at(step(text, 1, 'paragraph', 1))).toBe(10);
    expect(at(step(text, 14, 'paragraph', -1))).toBe(10);
    expect(at(step(text, 10, 'paragraph', -1))).toBe(0);
  });

  it('can pass over words that are not wanted', () => {
    const old = (place: Place) => place.token.surface === '舊';
    expect(at(step(text, 0, 'word', 1, old))).toBe(6);
    expect(step(text, 6, 'word', 1, old)).toBeUndefined();
  });
});

describe('firstFrom', () => {
  it('is the word at an offset, else the next one', () => {
    expect(at(firstFrom(text, 1))).toBe(1);
    expect(at(firstFrom(text, 3))).toBe(4);
  });
});
