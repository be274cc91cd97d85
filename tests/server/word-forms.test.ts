import { describe, expect, it } from 'vitest';
import { formatNumbered } from '@/lib/domain/reading/reading';
import { isWord, type Word } from '@/lib/domain/token';
import { decodeBlock, encodeBlock } from '@/lib/domain/wire/wire';
import { getEngine } from '@/lib/server/engine';

const engine = getEngine();

const wordsOf = (text: string): Word[] =>
  engine
    .annotate(text)
    .paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
    .filter(isWord);
const wordIn = (text: string, surface: string): Word => {
  const found = wordsOf(text).find((word) => word.surface === surface);
  if (!found) throw new Error(`${surface} is no token of ${text}`);
  return found;
};
const headwords = ({ entries }: Word): string[] => entries.map((id) => id.split('|')[0] as string);

describe('forms of a word lead to the dictionary’s word', () => {
  it.each([
    ['他昨天睡了一個好覺。', '覺', '睡覺', 'jiao4'],
    ['睡了覺就走。', '睡', '睡覺', 'shui4'],
    ['我想請你幫個忙。', '忙', '幫忙', 'mang2'],
    ['你喜不喜歡他？', '喜', '喜歡', 'xi3'],
    ['這樣漂不漂亮？', '漂', '漂亮', 'piao4'],
    ['房間洗得乾乾淨淨。', '乾乾淨淨', '乾淨', 'gan1 gan1 jing4 jing4'],
    ['排了長長的隊。', '長長', '長', 'chang2 chang2'],
    ['你要不要一起去？', '要不要', '要', 'yao4 bu4 yao4'],
    ['這條路長不長？', '長不長', '長', 'chang2 bu4 chang2'],
    ['我們聊一聊吧。', '聊一聊', '聊', 'liao2 yi1 liao2'],
    ['你來數一數。', '數一數', '數', 'shu3 yi1 shu3'],
    ['老師教一教他。', '教一教', '教', 'jiao1 yi1 jiao1'],
    ['先擦擦桌子。', '擦擦', '擦', 'ca1 ca1'],
    ['吃完飯去散散步。', '散散步', '散步', 'san4 san4 bu4'],
    ['周末好好睡睡觉。', '睡睡觉', '睡覺', 'shui4 shui4 jiao4'],
  ])('%s %s', (text, surface, base, reading) => {
    const word = wordIn(text, surface);
    expect(word.base?.traditional).toBe(base);
    expect(headwords(word)).toContain(base);
    expect(formatNumbered(word.reading)).toBe(reading);
  });

  it.each([
    ['他受不了這種天氣。', '受不了'],
    ['我看得見山。', '看得見'],
    ['大家高高興興回家。', '高高興興'],
  ])('%s has %s in the dictionary as it stands', (text, surface) => {
    const word = wordIn(text, surface);
    expect(headwords(word)[0]).toBe(surface);
    expect(word.base).toBeUndefined();
  });

  it.each(['我覺得很忙。', '他不喜歡。', '爸爸媽媽來了。'])('%s has none', (text) => {
    expect(wordsOf(text).filter(({ base }) => base)).toEqual([]);
  });
});

it.each([
  ['部份居民不同意。', '部份', '部分'],
  ['這場表演很精采。', '精采', '精彩'],
  ['市府正在規畫公園。', '規畫', '規劃'],
  ['他的緣份還沒到。', '緣份', '緣分'],
])('%s: %s is explained as %s', (text, surface, headword) => {
  expect(headwords(wordIn(text, surface))[0]).toBe(headword);
});

it.each([
  ['巷口的鐵捲門拉下來了。', '鐵捲門'],
  ['他愛吃蛋捲。', '蛋捲'],
])('%s: nothing better is suggested for %s', (text, surface) => {
  expect(wordIn(text, surface).suggestion).toBeUndefined();
});

it.each([
  ['歐陽志遠老師來了。', '歐陽志遠', 'Ou1 yang2 Zhi4 yuan3'],
  ['選手大谷翔平擊出全壘打。', '大谷翔平', 'Da4 gu3 Xiang2 ping2'],
])('%s has a surname of two characters', (text, name, reading) => {
  expect(formatNumbered(wordIn(text, name).reading)).toBe(reading);
});

describe('measure words', () => {
  it('carry the nouns they count into the page', () => {
    const [block] = engine.annotateBlocks('我買了三本書。');
    if (!block) throw new Error('no block');
    const entry = decodeBlock(encodeBlock(block)).entries.get('本|本|ben3');
    const counts = entry?.senses.flatMap((sense) => sense.counts ?? []) ?? [];
    expect(counts.map(({ traditional }) => traditional)).toContain('書');
    expect(counts.length).toBeGreaterThan(3);
  });
});

it('a funding round is one word, a name with parts', () => {
  const [round] = wordsOf('B+輪融資');
  expect(round).toMatchObject({ surface: 'B+輪', flags: ['name'], nameType: 'product' });
  expect(formatNumbered(round?.reading ?? [])).toBe('lun2');
  expect(round?.parts?.map(({ surface }) => surface)).toEqual(['輪']);
});

it('a ticker keeps its flag on the way to the page', () => {
  const [block] = engine.annotateBlocks('漲的是NVDA.O。');
  if (!block) throw new Error('no block');
  const tokens = decodeBlock(encodeBlock(block)).paragraphs[0]?.sentences[0]?.tokens ?? [];
  expect(tokens.find(({ surface }) => surface === 'NVDA.O')).toMatchObject({
    kind: 'latin',
    flags: ['name'],
    nameType: 'product',
  });
});

describe('words in their sentence', () => {
  const cut = (text: string) => wordsOf(text).map(({ surface }) => surface);
  const pinyin = (text: string, surface: string) => formatNumbered(wordIn(text, surface).reading);

  it('are cut where the sentence means them', () => {
    expect(cut('他們過了好幾天才回家。')).toEqual(['他們', '過', '了', '好幾', '天', '才', '回家']);
    expect(cut('她氣得直發抖。')).toContain('得');
    expect(cut('旅客在月台上等。')).toContain('月台');
    expect(cut('十年前他走了，年前又回來了。')).toEqual([
      '十',
      '年',
      '前',
      '他',
      '走',
      '了',
      '年前',
      '又',
      '回來',
      '了',
    ]);
    expect(cut('新開了一家便利店。')).toEqual(['新', '開', '了', '一', '家', '便利店']);
    expect(cut('一月十八日至二十日')).toEqual(['一月', '日', '至', '日']);
    expect(cut('一把抓住了')).toEqual(['一', '把', '抓住', '了']);
    expect(cut('短短一天')).toEqual(['短短', '一', '天']);
    expect(cut('他長得又高又壯。')).toEqual(['他', '長得', '又', '高', '又', '壯']);
    expect(cut('都市裡到處都是人。')[0]).toBe('都市');
    expect(cut('婚後生了兩個孩子。').slice(0, 3)).toEqual(['婚', '後', '生']);
    expect(cut('我穿T恤去唱卡拉OK。')).toEqual(['我', '穿', 'T恤', '去', '唱', '卡拉OK']);
    expect(cut('窗子打壞了。')).toEqual(['窗子', '打', '壞', '了']);
    expect(cut('壞了，我忘了帶鑰匙。')[0]).toBe('壞了');
    expect(cut('數位相機')).toEqual(['數位', '相機']);
    expect(cut('金管會和里長都說老是這樣。')).toEqual([
      '金管會',
      '和',
      '里長',
      '都',
      '說',
      '老是',
      '這樣',
    ]);
    expect(cut('鎮裡很安靜。')).toEqual(['鎮', '裡', '很', '安靜']);
  });

  it('are read as the sentence means them', () => {
    expect(pinyin('媽媽種的花開了。', '種')).toBe('zhong4');
    expect(pinyin('朝陽升起。', '朝陽')).toBe('zhao1 yang2');
    expect(pinyin('她插上一支簪子。', '簪子')).toBe('zan1 zi5');
    expect(pinyin('這種的比較貴。', '種')).toBe('zhong3');
  });

  it('are capitalised only where they are names', () => {
    expect(pinyin('星期三見。', '星期三')).toBe('xing1 qi1 san1');
    expect(pinyin('我一月去。', '一月')).toBe('yi1 yue4');
    expect(pinyin('我在台北。', '台北')).toBe('Tai2 bei3');
    const paper = wordsOf('牆上貼著一張紅紙。').filter(({ flags }) => flags.includes('name'));
    expect(paper).toEqual([]);
  });
});
