import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SENSE_CLASSES, type SenseClassName } from '@/lib/domain/lexicon/sense-class';
import {
  asksCards,
  asksFacts,
  type Choices,
  choiceTest,
  countChosen,
  type Known,
  NO_FILTER,
  ranksOf,
  type WordFilter,
} from '@/lib/study/vocabulary/filter';
import { addressOf, filterOf } from '@/lib/study/vocabulary/filter-address';
import { inOrder, KINDS, ORDERS } from '@/lib/study/vocabulary/finding';
import { WHENS } from '@/lib/study/vocabulary/when-due';
import { metIn, savedWord } from '../cards/saved-word';

const WORDS = [
  savedWord('花', { added: 1, encounters: [metIn('花開了。', '花')] }),
  savedWord('本', { added: 2 }),
  savedWord('順利', { added: 3, pinyin: 'shun4 li4', tags: ['book::2', 'often'] }),
];

const KNOWN: Known = {
  listed: null,
  facts: new Map([
    ['花', { band: 2, classes: 'nv' }],
    ['本', { band: 1, classes: 'nq' }],
  ]),
  asked: new Map([
    ['花', { when: 'later', due: 9_000, leech: true }],
    ['本', { when: 'overdue', due: 5_000, leech: false }],
  ]),
};

const left = (choices: Partial<Choices>, known: Partial<Known> = {}) =>
  WORDS.filter(choiceTest({ ...NO_FILTER, ...choices }, { ...KNOWN, ...known })).map(
    ({ id }) => id,
  );

describe('choices', () => {
  it.each<[Partial<Choices>, string[]]>([
    [{}, ['花', '本', '順利']],
    [{ text: 'a' }, ['花']],
    [{ text: 'b' }, []],
    [{ band: 1 }, ['本']],
    [{ band: 6 }, []],
    [{ part: 'noun' }, ['花', '本']],
    [{ part: 'measure' }, ['本']],
    [{ due: 'later' }, ['花']],
    [{ due: 'overdue' }, ['本']],
    [{ tag: 'often' }, ['順利']],
    [{ tag: 'book' }, ['順利']],
    [{ tag: 'book::2' }, ['順利']],
    [{ tag: 'boo' }, []],
    [{ leech: true }, ['花']],
    [{ part: 'noun', leech: true }, ['花']],
    [{ band: 1, leech: true }, []],
  ])('%o leave %o', (choices, expected) => {
    expect(left(choices)).toEqual(expected);
  });

  it('leave the words of a list, where one is looked at', () => {
    expect(left({}, { listed: new Set(['順利', '茶']) })).toEqual(['順利']);
    expect(left({ part: 'noun' }, { listed: new Set(['順利', '花']) })).toEqual(['花']);
  });

  it('are counted, and say what has to be asked for them', () => {
    expect(countChosen(NO_FILTER)).toBe(0);
    expect(countChosen({ ...NO_FILTER, band: 3, leech: true })).toBe(2);
    expect([asksCards(NO_FILTER), asksFacts(NO_FILTER)]).toEqual([false, false]);
    expect(asksCards({ ...NO_FILTER, leech: true })).toBe(true);
    expect(asksCards({ ...NO_FILTER, order: 'due' })).toBe(true);
    expect(asksFacts({ ...NO_FILTER, part: 'noun' })).toBe(true);
    expect(asksFacts({ ...NO_FILTER, order: 'frequent' })).toBe(true);
  });
});

describe('orders by what is not in the records', () => {
  const ranks = ranksOf(KNOWN);
  const ids = (order: 'frequent' | 'due') => inOrder(WORDS, order, ranks).map(({ id }) => id);
  it('have the most frequent first, and what is not known last', () => {
    expect(ids('frequent')).toEqual(['本', '花', '順利']);
  });
  it('have what has waited longest first, and what is never asked last', () => {
    expect(ids('due')).toEqual(['本', '花', '順利']);
  });
  it('have the oldest first', () => {
    expect(inOrder(WORDS, 'old').map(({ id }) => id)).toEqual(['花', '本', '順利']);
  });
});

describe('the address', () => {
  const read = (address: string) => filterOf(new URLSearchParams(address));

  it('is empty where nothing is looked for', () => {
    expect(addressOf(NO_FILTER)).toBe('');
    expect(read('')).toEqual(NO_FILTER);
  });

  it('says what is chosen in plain words', () => {
    const filter: WordFilter = { ...NO_FILTER, query: 'li4', kind: 'all', band: 3, due: 'week' };
    expect(addressOf({ ...filter, leech: true, order: 'due' })).toBe(
      'q=li4&kind=all&band=3&due=week&leech=1&order=due',
    );
  });

  it('passes over what it cannot mean', () => {
    expect(read('kind=some&band=9&due=soon&part=n&leech=yes&order=&text=')).toEqual(NO_FILTER);
  });

  it('has every filter back', () => {
    const parts = Object.keys(SENSE_CLASSES) as SenseClassName[];
    const text = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }));
    const filters: fc.Arbitrary<WordFilter> = fc.record({
      query: fc.string({ unit: 'grapheme' }),
      kind: fc.option(fc.constantFrom(...KINDS)),
      text,
      list: text,
      tag: text,
      band: fc.option(fc.integer({ min: 1, max: 6 })),
      due: fc.option(fc.constantFrom(...WHENS)),
      part: fc.option(fc.constantFrom(...parts)),
      leech: fc.boolean(),
      order: fc.constantFrom(...ORDERS),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        expect(read(addressOf(filter))).toEqual(filter);
      }),
    );
  });
});
