import { describe, expect, it } from 'vitest';
import { type LanguageFileId, rowsOf } from '@/lib/annotate/language/data';

/** Key and value of each row of a table. */
const rows = (file: LanguageFileId): [string, string][] =>
  rowsOf(file).map(({ text }) => {
    const blank = text.indexOf(' ');
    return [text.slice(0, blank), text.slice(blank + 1)];
  });

/** Rows whose key is a number of nats. */
const tiers = (file: LanguageFileId) => rows(file).filter(([key]) => /^\d/.test(key));

describe('the tables of names', () => {
  it.each(['names/surnames', 'names/given-first', 'names/given-second'] as const)(
    '%s has each character once, the commonest first',
    (file) => {
      const characters = tiers(file).flatMap(([, value]) => [...value]);
      expect(characters.filter((each, at) => characters.indexOf(each) !== at)).toEqual([]);
      const costs = tiers(file).map(([key]) => Number(key));
      expect(costs).toEqual([...costs].sort((a, b) => a - b));
    },
  );

  it('has a surname among the common words only where it is a surname', () => {
    const surnames = tiers('names/surnames').map(([, value]) => value);
    const words = new Map(rows('names/surnames')).get('also-words') ?? '';
    expect([...words].filter((each) => !surnames.join('').includes(each))).toEqual([]);
  });

  it('has sounds of foreign names once, telling or not', () => {
    const table = new Map(rows('names/transliteration'));
    const sounds = [...(table.get('telling') ?? ''), ...(table.get('ordinary') ?? '')];
    expect(sounds.filter((each, at) => sounds.indexOf(each) !== at)).toEqual([]);
  });

  it('says of titles and of what companies are called by only what the rules ask', () => {
    const said = (file: LanguageFileId) =>
      new Set(rows(file).flatMap(([, value]) => value.split(' ')));
    expect([...said('names/titles')].sort()).toEqual(['after', 'before', 'surname']);
    expect([...said('names/organizations')].sort()).toEqual(['apart', 'joined', 'named']);
  });
});
