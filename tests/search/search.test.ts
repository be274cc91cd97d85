import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTaiwanBy } from '@/lib/annotate/readings/taiwan/taiwan';
import { lookAlikes } from '@/lib/annotate/repair/slips';
import { search } from '@/lib/search/search';
import { componentTable } from '@/lib/server/characters';
import { loadLexicon, loadSearchIndex } from '@/lib/server/lexicon';

const lexicon = loadLexicon();
const index = loadSearchIndex();
const sources = {
  lexicon,
  index,
  lookAlikes,
  inTaiwan: inTaiwanBy(lexicon),
  components: componentTable,
};
const find = (query: string) => search(query, sources).found;
const first = (query: string) => find(query)[0]?.entries[0];
const words = (query: string) =>
  find(query).flatMap(({ entries }) => entries.map(({ traditional }) => traditional));

describe('search', () => {
  it.each([
    ['nihao', '你好'],
    ['ni3 hao3', '你好'],
    ['nǐhǎo', '你好'],
    ['ㄋㄧˇㄏㄠˇ', '你好'],
    ['renao', '熱鬧'],
    ['lese', '垃圾'],
    ['lè sè', '垃圾'],
    ['lājī', '垃圾'],
    ['bank', '銀行'],
    ['Cafés', '咖啡館'],
    ['３Ｃ', '3C'],
  ])('%s finds %s', (query, word) => {
    expect(words(query).slice(0, 4)).toContain(word);
  });

  it.each([
    ['未', '末'],
    ['末', '未'],
    ['己', '已'],
    ['晴', '睛'],
    ['大使', '天使'],
  ])('tells %s from %s, at the end', (query, other) => {
    const last = find(query).at(-1);
    expect(last?.by).toBe('likeness');
    expect(last?.entries.map(({ traditional }) => traditional)).toContain(other);
  });

  it.each([
    ['爭', '淨'],
    ['淨', '爭'],
    ['淨', '靜'],
    ['請', '情'],
    ['跑', '抱'],
  ])('%s shares a part with %s that few others have', (query, other) => {
    const last = find(query).at(-1);
    expect(last?.by).toBe('likeness');
    expect(last?.entries.map(({ traditional }) => traditional)).toContain(other);
  });

  it('what many characters have makes none alike', () => {
    const words = find('河').find(({ by }) => by === 'likeness')?.entries ?? [];
    expect(words.map(({ traditional }) => traditional)).not.toContain('海');
  });

  it('tells nothing from a word that is like no other', () => {
    expect(find('蘋果').map(({ by }) => by)).not.toContain('likeness');
  });

  it('tones and borders count where they are given', () => {
    expect(words('mai3')).toContain('買');
    expect(words('mai3')).not.toContain('賣');
    expect(words("xi'an")).toContain('西安');
    expect(words("xi'an")).not.toContain('先');
  });

  it('finds by a full tone what the dictionary gives with a neutral one', () => {
    expect(words('peng2you3')).toContain('朋友');
    expect(words('ㄖㄜˋㄋㄠˋ')).toContain('熱鬧');
    expect(first('yan3jing4')?.traditional).toBe('眼鏡');
  });

  it('takes 一 for ㄧ among zhuyin, and the dot on either side of its syllable', () => {
    expect(words('ㄒ一ㄝˋ˙ㄒ一ㄝ')).toContain('謝謝');
    expect(words('ㄒㄧㄝˋㄒㄧㄝ˙')).toContain('謝謝');
  });

  it('wildcards stand for any run of characters, and for one', () => {
    for (const word of words('一*不*')) expect(word).toMatch(/^一.*不/u);
    for (const word of words('老？')) expect(word).toMatch(/^老.$/u);
    expect(words('＊學家')).toContain('科學家');
  });

  it('gives the entry itself, then words that have it in them', () => {
    expect(words('銀行').slice(0, 2)).toEqual(['銀行', expect.stringContaining('銀行')]);
    expect(words('銀行')).toContain('中央銀行');
  });

  it('letters may be pinyin and English: both are given, the likelier first', () => {
    expect(find('women').map(({ by }) => by)).toEqual(['sound', 'english']);
    expect(find('bank').map(({ by }) => by)).toEqual(['english', 'sound']);
  });

  it.each([
    ['女馬', '媽'],
    ['氵每', '海'],
    ['水每', '海'],
    ['木木', '林'],
    ['言青', '請'],
  ])('%s are the parts of %s', (query, character) => {
    const parts = find(query).find(({ by }) => by === 'parts');
    expect(parts?.entries.slice(0, 2).map(({ traditional }) => traditional)).toContain(character);
  });

  it('a word stands before the character that its two would be the parts of', () => {
    expect(find('女子').map(({ by }) => by)).toEqual(['headword', 'headword', 'parts']);
    expect(find('女子')[2]?.entries[0]?.traditional).toBe('好');
  });

  it.each([
    ['xīngqí', '星期'],
    ['yan2jiu4', '研究'],
    ['wéixiǎn', '危險'],
    ['fà guó', '法國'],
    ['fǎ guó', '法國'],
    ['ㄒㄧㄥㄑㄧˊ', '星期'],
  ])('%s is how Taiwan reads %s, or says it', (query, word) => {
    expect(first(query)?.traditional).toBe(word);
  });

  it('another spelling leads to the one that is usual', () => {
    expect(first('爲')?.traditional).toBe('為');
  });

  it('letters that are pinyin of a rare word are taken for English', () => {
    expect(find('long')[0]?.by).toBe('english');
    expect(find('fan')[0]?.by).toBe('sound');
  });

  it('finds nothing of what is nothing', () => {
    for (const query of ['', '   ', '。', 'qqqqzzzz', 'ㄅㄅㄅㄅ', '龘龘龘龘*']) {
      expect(find(query)).toEqual([]);
    }
  });

  it('answers whatever is typed, and all that is found by sound has the letters asked for', () => {
    const unit = fc.constantFrom(..."nihaoxe3 '4ǚü*?一不ㄋㄧˇ˙銀行bk🙂");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 6 }), (query) => {
        for (const { entries } of find(query)) expect(entries.length).toBeLessThanOrEqual(60);
      }),
      { numRuns: 200 },
    );
  });
});
