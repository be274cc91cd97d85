import { describe, expect, it } from 'vitest';
import { createAnnotations } from '../../lib/reader/annotations';
import { encounterAt, wordOfEntry, wordOfPlace } from '../../lib/reader/encounter';
import { type Place, placeAt } from '../../lib/reader/walk';
import { entryOf, readWord, wireOf } from './wires';

const info = {
  id: 'shop',
  title: '小店',
  titleSimplified: '小店',
  firstLine: '',
  firstLineSimplified: '',
  characters: 9,
};
const annotations = createAnnotations([wireOf([['小 店 。'], ['\u3000 他 很 高興 。']])]);
const text = { sections: annotations.sections(), paragraph: annotations.paragraph };

describe('encounterAt', () => {
  it('keeps the trimmed sentence and where the word stands in it', () => {
    const met = encounterAt(placeAt(text, 7) as Place, info, '/read/shop');
    expect(met).toMatchObject({ sentence: '他很高興。', offset: 7, href: '/read/shop' });
    expect(met.sentence.slice(met.within.start, met.within.end)).toBe('高興');
  });
});

describe('the word that is kept', () => {
  it('is known by its standard Traditional form, whatever the text writes', () => {
    const token = readWord('為了 为了 wei4 le5', { surface: '爲了' });
    const place = { ...(placeAt(text, 7) as Place), token };
    const entry = entryOf('為了', '为了', 'wei4 le5', 'in order to');
    expect(wordOfPlace(place, entry, [entry.id])).toEqual({
      id: '為了',
      traditional: '為了',
      simplified: '为了',
      pinyin: 'wei4 le5',
      taiwanPinyin: 'wei4 le5',
      gloss: 'in order to',
      entryIds: [entry.id],
    });
    expect(wordOfEntry(entry).id).toBe('為了');
  });
});
