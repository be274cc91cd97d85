import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/lexicon/lexicon';
import {
  joinLookups,
  LONGEST_SELECTION,
  lookupSelection,
  selectionOf,
  wordsWithin,
} from '../../../lib/reader/panel/selection-words';
import { tokensOf, wordOf } from '../tokens';

const entry = (surface: string): Entry => ({
  id: surface,
  traditional: surface,
  simplified: surface,
  pinyin: '',
  reading: null,
  taiwan: null,
  senses: [],
  classifiers: [],
});
const WORDS = new Set(['研究', '研究生', '生命', '生', '命', '歷史', '歷', '史']);
const entriesOf = (surface: string) => (WORDS.has(surface) ? [entry(surface)] : []);

describe('selectionOf', () => {
  const tokens = tokensOf('我 研究生 ， 命 。', 10);

  it('takes characters across the borders of words', () => {
    expect(selectionOf(tokens, { start: 12, end: 16 })).toEqual({
      span: { start: 12, end: 16 },
      surface: '究生，命',
      traditional: '究生，命',
      cut: false,
    });
  });

  it('is nothing without a Han character', () => {
    expect(selectionOf(tokens, { start: 14, end: 15 })).toBeNull();
    expect(selectionOf(tokens, { start: 90, end: 99 })).toBeNull();
  });

  it('gives the standard form of what the characters mean', () => {
    const wrong = wordOf('曆史', { traditional: '歷史' });
    expect(selectionOf([wrong], { start: 0, end: 1 })).toMatchObject({
      surface: '曆',
      traditional: '歷',
    });
    const longer = wordOf('曆史', { traditional: '歷史學' });
    expect(selectionOf([longer], { start: 0, end: 2 })).toMatchObject({ traditional: '曆史' });
  });

  it('leaves out space at the ends and cuts what is too long', () => {
    const spaced = selectionOf([wordOf(' 史 ')], { start: 0, end: 3 });
    expect(spaced).toMatchObject({ span: { start: 1, end: 2 }, surface: '史' });
    const long = '史'.repeat(LONGEST_SELECTION + 5);
    expect(selectionOf([wordOf(long)], { start: 0, end: long.length })).toMatchObject({
      surface: '史'.repeat(LONGEST_SELECTION),
      cut: true,
    });
  });
});

describe('wordsWithin', () => {
  it('finds the longest words, the smaller ones, and the characters', () => {
    expect(wordsWithin('研究生命', (text) => WORDS.has(text))).toEqual([
      '研究生',
      '研究',
      '生命',
      '研',
      '究',
      '生',
      '命',
    ]);
  });

  it('is what the slow way finds, and holds every character', () => {
    const text = fc.array(fc.constantFrom('研', '究', '生', '命', '，', '𠮷'), { maxLength: 8 });
    fc.assert(
      fc.property(text, (characters) => {
        const joined = characters.join('');
        const slow = new Set<string>();
        for (let from = 0; from < characters.length; from++) {
          for (let to = from + 1; to <= characters.length; to++) {
            const word = characters.slice(from, to).join('');
            const single = to === from + 1 && word !== '，';
            if (word !== joined && (single || (to > from + 1 && WORDS.has(word)))) slow.add(word);
          }
        }
        expect(new Set(wordsWithin(joined, (word) => WORDS.has(word)))).toEqual(slow);
      }),
    );
  });
});

describe('lookups', () => {
  it('shows the whole where it is a word, and parts always', () => {
    const lookup = lookupSelection({ surface: '曆史', traditional: '歷史' }, entriesOf);
    expect(lookup.entries.map(({ id }) => id)).toEqual(['歷史']);
    expect(lookup.parts.map(({ surface }) => surface)).toEqual(['歷', '史']);
  });

  it('the server adds what the page lacks and takes nothing away', () => {
    const local = lookupSelection({ surface: '研究生命', traditional: '研究生命' }, () => []);
    const remote = {
      surface: '研究生命',
      entries: [],
      parts: [
        { surface: '研究', entries: [entry('研究')] },
        { surface: '生', entries: [entry('生')] },
      ],
    };
    const joined = joinLookups(local, remote);
    expect(joined.parts.map(({ surface, entries }) => `${surface}${entries.length}`)).toEqual([
      '研究1',
      '研0',
      '究0',
      '生1',
      '命0',
    ]);
  });
});
