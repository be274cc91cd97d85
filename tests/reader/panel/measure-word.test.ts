import { describe, expect, it } from 'vitest';
import { countsHere, measureFirst } from '../../../lib/reader/panel/measure-word';
import { notesHere } from '../../../lib/reader/panel/notes';
import { sentenceOf } from '../tokens';
import { entryOf, readWord } from '../wires';

const volume = {
  ...entryOf('本', '本', 'ben3', 'this'),
  senses: [
    { glosses: ['this'], labels: [], references: [] },
    {
      glosses: ['classifier for books'],
      labels: [],
      references: [],
      counts: [{ traditional: '書', simplified: '书' }],
    },
  ],
};

describe('a measure word', () => {
  const counts = (spaced: string, index: number) => countsHere(sentenceOf(spaced, 0).tokens, index);

  it('shows itself by the number before it', () => {
    expect(counts('三 本 書', 1)).toBe(true);
    expect(counts('這 本 書', 1)).toBe(true);
    expect(counts('幾 本 書', 1)).toBe(true);
  });

  it('is none elsewhere', () => {
    expect(counts('本 書 的', 0)).toBe(false);
    expect(counts('我 的 本 子', 2)).toBe(false);
  });

  it('means its measure first there, in an entry that has one', () => {
    expect(measureFirst(volume).senses.map((sense) => sense.glosses[0])).toEqual([
      'classifier for books',
      'this',
    ]);
    const book = entryOf('書', '书', 'shu1', 'book');
    expect(measureFirst(book)).toBe(book);
  });

  it('is pointed out in its sentence', () => {
    const { tokens } = sentenceOf('三 本 書', 0);
    const [, token] = tokens;
    if (!token) throw new Error('no token');
    expect(notesHere(token, tokens, volume).map((note) => note.kind)).toContain('measure');
    const alone = readWord('本 本 ben3');
    expect(notesHere(alone, [alone], volume).map((note) => note.kind)).not.toContain('measure');
  });
});
