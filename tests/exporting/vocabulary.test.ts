import { describe, expect, it } from 'vitest';
import type { SavedWord } from '@/lib/domain/card';
import { toCsv, toTsv } from '@/lib/exporting/vocabulary';

const word: SavedWord = {
  id: '垃圾',
  traditional: '垃圾',
  simplified: '垃圾',
  pinyin: 'la1 ji1',
  taiwanPinyin: 'le4 se4',
  gloss: 'trash, "refuse"',
  entryIds: [],
  status: 'learning',
  saved: true,
  encounters: [
    {
      textId: 'a',
      textTitle: '=早餐店',
      href: '/read/a',
      sentence: '倒垃圾，\n囉。',
      sentenceSimplified: '倒垃圾，\n啰。',
      within: { start: 1, end: 3 },
      offset: 9,
    },
  ],
  added: Date.UTC(2026, 8, 3),
  changed: 0,
  deleted: false,
};

describe('vocabulary as a file', () => {
  it('CSV quotes what must be quoted and disarms what a spreadsheet would run', () => {
    const rows = toCsv([word]).split('\r\n');
    expect(rows[0]).toBe(
      '\ufeffTraditional,Simplified,Pinyin,Taiwan pinyin,Zhuyin,Meaning,Sentence,Text,Status,Added',
    );
    expect(rows[1]).toBe(
      '垃圾,垃圾,lājī,lèsè,ㄌㄜˋ ㄙㄜˋ,"trash, ""refuse""","倒垃圾，\n囉。",\'=早餐店,learning,2026-09-03',
    );
    expect(rows[2]).toBe('');
  });

  it('TSV has a line a word and the columns Anki reads', () => {
    const lines = toTsv([word, { ...word, encounters: [] }]).split('\n');
    expect(lines[2]).toMatch(/^#columns:Traditional\tSimplified\t/);
    expect(lines[3]?.split('\t')).toHaveLength(10);
    expect(lines[3]).toContain('倒垃圾， 囉。');
    expect(lines[4]?.split('\t').slice(6, 8)).toEqual(['', '']);
  });
});
