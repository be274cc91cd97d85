import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBlock } from '../../../lib/domain/wire/wire';
import { paragraphSpans } from '../../../lib/domain/wire/wire-text';
import { chaptersOf, indexAt, plainParagraph, sectionsOf } from '../../../lib/reader/text/outline';
import { blockOf, readWord, wireOf } from '../wires';

const wire = wireOf([['小 店 開 了 。'], ['他 很 高興 ！', '我 也 是 。'], ['再見']], { from: 10 });

describe('sectionsOf', () => {
  it('reads paragraphs off a block without decoding it', () => {
    expect(sectionsOf(paragraphSpans(wire), 1).map(({ start, end }) => [start, end])).toEqual([
      [10, 15],
      [16, 25],
      [26, 28],
    ]);
  });

  it('groups whole paragraphs until a section is long enough', () => {
    const sections = sectionsOf(paragraphSpans(wire), 8);
    expect(sections.map((section) => section.paragraphs.length)).toEqual([2, 1]);
    expect(sections[0]).toMatchObject({ start: 10, end: 25 });
  });
});

describe('chaptersOf', () => {
  const section = (start: number, end: number) => ({ start, end, paragraphs: [{ start, end }] });
  const book = [section(0, 30), section(31, 55), section(56, 80), section(81, 90)];

  it('groups sections until a chapter is long enough', () => {
    expect(chaptersOf(book, 50).map((chapter) => chapter.map(({ start }) => start))).toEqual([
      [0, 31],
      [56, 81],
    ]);
    expect(chaptersOf([], 50)).toEqual([]);
  });

  it('keeps chapters that are full when a text grows', () => {
    const before = chaptersOf(book, 50);
    const after = chaptersOf([...book, section(91, 120), section(121, 140)], 50);
    expect(after[0]).toEqual(before[0]);
    expect(after.flat()).toHaveLength(6);
  });
});

const shown = { script: 'traditional', spelling: 'taiwan' } as const;

describe('plainParagraph', () => {
  it('gives a paragraph in the shown script', () => {
    expect(plainParagraph(wire, 16, shown)).toBe('他很高興！我也是。');
    expect(plainParagraph(wire, 11, shown)).toBe('');
  });

  it('spells a text given in Simplified by the standard chosen', () => {
    const inside = readWord('裡面 里面 li3 mian4', {
      surface: '里面',
      standards: { hongkong: '裏面', opencc: '裏面' },
    });
    const span = { start: 0, end: 2 };
    const sentences = [{ span, tokens: [inside] }];
    const given = encodeBlock({ ...blockOf([]), span, paragraphs: [{ span, sentences }] });
    expect(plainParagraph(given, 0, shown)).toBe('裡面');
    expect(plainParagraph(given, 0, { ...shown, spelling: 'hongkong' })).toBe('裏面');
    const simplified = { script: 'simplified', spelling: 'hongkong' } as const;
    expect(plainParagraph(given, 0, simplified)).toBe('里面');
  });
});

describe('indexAt', () => {
  it('finds the last span that starts at or before an offset, as a linear search does', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(200)), fc.nat(220), (starts, offset) => {
        const spans = [...starts].sort((a, b) => a - b).map((start) => ({ start }));
        const slow = spans.filter(({ start }) => start <= offset).length - 1;
        expect(indexAt(spans, offset)).toBe(slow);
      }),
    );
  });
});
