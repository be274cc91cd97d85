import { describe, expect, it } from 'vitest';
import { parseReading } from '@/lib/domain/reading/reading';
import { RAREST_BAND } from '@/lib/domain/token';
import { BAND_FROM, bandOf } from '@/lib/lexicon/bands';
import { parseEntry } from '@/lib/lexicon/cedict';
import { packLexicon } from '@/lib/lexicon/pack';
import { rankEntries } from '@/lib/lexicon/rank';
import { openLexicon } from '@/lib/lexicon/store';
import { pointedTo } from '@/lib/lexicon/variants';

const entry = (word: string, pinyin: string, ...definitions: string[]) =>
  parseEntry({ traditional: word, simplified: word, pinyin, definitions, classifiers: [] });

describe('rankEntries', () => {
  const surname = entry('和', 'He2', 'surname He');
  const and = entry('和', 'he2', 'and; together with');
  const reply = entry('和', 'he4', 'to compose a poem in reply');
  const variant = entry('和', 'he2', 'variant of 龢[he2]');
  const all = [variant, surname, reply, and];
  const reading = (text: string) => parseReading(text);

  it('puts the reading heard first, surnames and variants last', () => {
    expect(rankEntries(all, reading('he2'))).toEqual([and, surname, reply, variant]);
    expect(rankEntries(all, reading('he4'))[0]).toBe(reply);
  });

  it('puts the name first where the word is a name', () => {
    expect(rankEntries(all, reading('He2'), true)[0]).toBe(surname);
  });

  it('keeps the dictionary order where nothing decides', () => {
    const first = entry('行', 'xing2', 'to walk');
    const second = entry('行', 'hang2', 'row');
    expect(rankEntries([first, second], null)).toEqual([first, second]);
  });

  it('puts what is old or archaic after what is said today', () => {
    const old = entry('走', 'zou3', '(archaic) to run');
    const today = entry('走', 'zou3', 'to walk');
    expect(rankEntries([old, today], reading('zou3'))).toEqual([today, old]);
  });
});

describe('pointedTo', () => {
  const rows = [
    entry('台灣', 'Tai2 wan1', 'variant of 臺灣[Tai2 wan1]'),
    entry('臺灣', 'Tai2 wan1', 'Taiwan'),
    entry('甲', 'jia3', 'old variant of 乙[jia3]'),
    entry('乙', 'jia3', 'variant of 丙[jia3]'),
    entry('丙', 'jia3', 'third'),
    entry('丁', 'ding1', 'fourth', 'variant of 丙[jia3]'),
    entry('戊', 'wu4', 'variant of 戊[wu4]'),
  ];
  const lexicon = openLexicon(packLexicon(rows, new Map()));
  const targets = (word: string) =>
    pointedTo(lexicon, lexicon.exact(word)).map(({ traditional }) => traditional);

  it('follows a reference to the entry with the meaning, in two steps at most', () => {
    expect(targets('台灣')).toEqual(['臺灣']);
    expect(targets('甲')).toEqual(['丙']);
  });

  it('follows neither an entry with a meaning of its own nor a circle', () => {
    expect(targets('丁')).toEqual([]);
    expect(targets('戊')).toEqual([]);
  });
});

describe('bandOf', () => {
  it('is 1 for the commonest words and the last for unknown ones', () => {
    expect(bandOf(300_000)).toBe(1);
    expect(bandOf(1_473)).toBe(3);
    expect(bandOf(1_472)).toBe(4);
    expect(bandOf(0)).toBe(RAREST_BAND);
    expect(RAREST_BAND).toBe(BAND_FROM.length + 1);
  });
});
