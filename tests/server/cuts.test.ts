import { describe, expect, it } from 'vitest';
import { getEngine } from '@/lib/server/engine';

const engine = getEngine();
const cut = (text: string): string =>
  engine
    .annotate(text)
    .paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
    .map(({ surface }) => surface)
    .join('|');

describe('a word that is two where it stands', () => {
  it.each([
    ['三天後他才回信。', '三|天|後|他|才|回信|。'],
    ['这个人过了三天后才走。', '这|个|人|过|了|三|天|后|才|走|。'],
    ['這個人我認識。', '這|個|人|我|認識|。'],
    ['要努力才能成功。', '要|努力|才|能|成功|。'],
    ['這齣戲很好看。', '這|齣|戲|很|好看|。'],
    ['他數著數著就睡了。', '他|數|著|數|著|就|睡|了|。'],
    ['他住新北市。', '他|住|新北市|。'],
    ['他住台北市。', '他|住|台北|市|。'],
    ['他用了三年。', '他|用|了|三|年|。'],
    ['他轉過身去。', '他|轉|過|身|去|。'],
    ['海裡有魚。', '海|裡|有|魚|。'],
    ['請把門關上。', '請|把|門|關上|。'],
    ['她把手放下。', '她|把|手|放下|。'],
    ['我說不出口。', '我|說|不|出|口|。'],
    ['先喝口水。', '先|喝|口|水|。'],
    ['再加點糖。', '再|加|點|糖|。'],
    ['再等十分鐘。', '再|等|十|分鐘|。'],
    ['里程表坏了。', '里程表|坏|了|。'],
    ['她不是不想來。', '她|不是|不|想|來|。'],
    ['冬天只有幾度。', '冬天|只有|幾|度|。'],
    ['曹操引軍過河。', '曹操|引|軍|過|河|。'],
    ['次年擊敗荷蘭人。', '次年|擊敗|荷蘭|人|。'],
    ['他把頭低下去。', '他|把|頭|低|下去|。'],
    ['血流個不停。', '血|流|個|不停|。'],
    ['水流得滿街都是。', '水|流|得|滿街|都|是|。'],
    ['嚇得心跳得好快。', '嚇|得|心|跳|得|好|快|。'],
    ['我們一路跑上山。', '我們|一路|跑|上山|。'],
    ['一曲終了。', '一|曲|終了|。'],
    ['為娘的捨不得你。', '為|娘|的|捨不得|你|。'],
    ['法院一審判他三年。', '法院|一審|判|他|三|年|。'],
    ['她從小學琴。', '她|從小|學琴|。'],
    ['湖面結了一層冰。', '湖面|結|了|一|層|冰|。'],
    ['今天太陽大，拿出去曬。', '今天|太陽|大|，|拿|出去|曬|。'],
    ['太陽大拿出去曬。', '太陽|大|拿|出去|曬|。'],
    ['坐下來好好吃頓飯。', '坐|下來|好好|吃|頓|飯|。'],
    ['朝中大臣都不說話。', '朝|中|大臣|都|不|說話|。'],
    ['在石頭上灑點水。', '在|石頭|上|灑|點|水|。'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it.each([
    ['媽祖又稱天后。', '天后'],
    ['這是他個人的意見。', '個人'],
    ['她很有音樂才能。', '才能'],
    ['那段話讓觀眾出戲。', '出戲'],
    ['船離岸三海里。', '海里'],
    ['門上的把手壞了。', '把手'],
    ['出口在右邊。', '出口'],
    ['大家都十分高興。', '十分'],
    ['壞了，忘了帶傘。', '壞了'],
    ['這樣不就結了。', '結了'],
    ['週日的路跑取消了。', '路跑'],
    ['這裡的水流很急。', '水流'],
    ['地上有一灘口水。', '口水'],
    ['我們加點了兩道菜。', '加點'],
  ])('%s has the word %s', (text, word) => {
    expect(cut(text).split('|')).toContain(word);
  });
});

describe('what a verb can and cannot reach', () => {
  it.each([
    ['什麼也看不到。', '什麼|也|看|不|到|。'],
    ['字太小，看不清楚。', '字|太|小|，|看|不|清楚|。'],
    ['我走不動了。', '我|走|不|動|了|。'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('leads to the verb with its result', () => {
    const tokens = engine.annotate('什麼也看不到。').paragraphs[0]?.sentences[0]?.tokens ?? [];
    const base = tokens.flatMap((token) =>
      token.kind === 'word' ? [token.base?.traditional] : [],
    );
    expect(base).toEqual([undefined, undefined, '看到', undefined, '看到']);
  });

  it('leaves what is not enough', () => {
    expect(cut('不到三天就好了。').split('|')).toContain('不到');
  });
});

describe('a measure word that counts nothing', () => {
  it('belongs to the word it ends', () => {
    expect(cut('飯糰不加油條。')).toBe('飯糰|不|加|油條|。');
  });

  it('stays where it counts', () => {
    expect(cut('我買了兩條魚。')).toBe('我|買|了|兩|條|魚|。');
  });
});

describe('scraps of sentences', () => {
  it.each([
    ['當時會說的人很少。', '時會'],
    ['他問清楚了。', '問清'],
  ])('%s does not hold %s', (text, scrap) => {
    expect(cut(text).split('|')).not.toContain(scrap);
  });
});
