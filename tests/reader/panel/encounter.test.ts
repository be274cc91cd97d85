import { describe, expect, it } from 'vitest';
import { type Place, placeAt } from '../../../lib/reader/input/walk';
import { encounterAt, wordOfEntry, wordOfPlace } from '../../../lib/reader/panel/encounter';
import { wordIdOf } from '../../../lib/reader/panel/word-id';
import { createAnnotations } from '../../../lib/reader/text/annotations';
import { isReadable } from '../../../lib/storage/records/record-schemas';
import { SOUND } from '../../attack/storage/records';
import { entryOf, readWord, wireOf } from '../wires';

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

  it('cuts an endless address beside the word, and keeps what a record may hold', () => {
    const address = `https://${'a'.repeat(5_000)}`;
    const long = createAnnotations([wireOf([[`他 看 ${address} 很 高興 。`]])]);
    const page = { sections: long.sections(), paragraph: long.paragraph };
    const met = encounterAt(placeAt(page, 2 + address.length + 1) as Place, info, '/read/shop');
    expect(met.sentence.length).toBeLessThan(120);
    expect(met.sentence).toMatch(/^他看https:\/\/a+…很高興。$/);
    expect(met.sentence.slice(met.within.start, met.within.end)).toBe('高興');
    expect(isReadable('words', { ...SOUND.words, encounters: [met] })).toBe(true);
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

  it('is the dictionary’s one word where a text may write either of two forms', () => {
    const entries = ['臺灣|台湾|Tai2 wan1', '台灣|台湾|Tai2 wan1'];
    expect(wordIdOf(readWord('台灣 台湾 Tai2 wan1', { entries }))).toBe('臺灣');
    expect(wordIdOf(readWord('臺灣 台湾 Tai2 wan1', { entries }))).toBe('臺灣');
    // 看看 is found under 看 but is not that word.
    const doubled = readWord('看看 看看 kan4 kan5', { entries: ['看|看|kan4'] });
    expect(wordIdOf(doubled)).toBe('看看');
    // 后 and 後 are written alike in Simplified and remain two words.
    const after = readWord('後 后 hou4', { entries: ['後|后|hou4'] });
    const empress = readWord('后 后 hou4', { entries: ['后|后|hou4'] });
    expect(wordIdOf(after)).not.toBe(wordIdOf(empress));
  });
});
