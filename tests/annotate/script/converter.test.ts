import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formConverter } from '@/lib/annotate/script/converter';
import { standsForMany } from '@/lib/annotate/script/one-to-many';
import type { Entry, Lexicon } from '@/lib/domain/lexicon/lexicon';
import { converter } from '@/lib/server/converter';

const HEADWORDS: readonly (readonly [string, string])[] = [
  ['發電機', '发电机'],
  ['歷史', '历史'],
  ['村里', '村里'],
  ['花園', '花园'],
  ['要求', '要求'],
  ['公里', '公里'],
  ['制度', '制度'],
  ['本國', '本国'],
];

const entry = ([traditional, simplified]: readonly [string, string]): Entry => ({
  id: `${traditional}|${simplified}|`,
  traditional,
  simplified,
  pinyin: '',
  reading: null,
  taiwan: null,
  senses: [],
  classifiers: [],
});
const exact = (surface: string) =>
  HEADWORDS.filter((headword) => headword.includes(surface)).map(entry);
const lexicon: Lexicon = {
  exact,
  has: (surface) => exact(surface).length > 0,
  byId: () => undefined,
  frequency: () => 0,
};

/** Cuts at "|" in the sentence under test, which stands in for the segmenter's judgement. */
let cut: readonly string[] = [];
const forms = formConverter(converter, {
  lexicon,
  segment: (text) => (cut.join('') === text ? cut : [...text]),
});
const traditional = (marked: string): string => {
  cut = marked.split('|');
  return forms.toTraditional(cut.join(''));
};

describe('Traditional to Simplified', () => {
  it.each([
    ['土著的成就卓著', '土著的成就卓著'],
    ['他拿著一本專著。', '他拿着一本专著。'],
    ['編著者', '编著者'],
    ['手邊編著花環', '手边编着花环'],
    ['帳戶裡沒錢，帳篷裡有人', '账户里没钱，帐篷里有人'],
    ['牠住於倫敦', '它住于伦敦'],
    ['姪子開砲', '侄子开炮'],
    ['他說：「我讀『史記』。」', '他说：“我读‘史记’。”'],
    ['他讀『史記』。', '他读『史记』。'],
    ['乾隆年間的餅乾', '乾隆年间的饼干'],
    ['去義大利', '去意大利'],
    ['你說甚麼', '你说什么'],
    ['衞生署說囘來煑麪', '卫生署说回来煮面'],
  ])('%s', (source, expected) => {
    expect(forms.toSimplified(source)).toBe(expected);
  });
});

describe('Simplified to Traditional', () => {
  it('looks at words, not at characters that happen to meet', () => {
    expect(traditional('修理|发电机')).toBe('修理發電機');
    expect(traditional('要求|签|一|份')).toBe('要求簽一份');
    expect(traditional('本国|历史|上')).toBe('本國歷史上');
  });

  it.each([
    ['一|只|鸟', '一隻鳥'],
    ['他|只|会|一|句', '他只會一句'],
    ['这|只|是|开始', '這只是開始'],
    ['他|在|花园|里', '他在花園裡'],
    ['走|了|三|里', '走了三里'],
    ['范|先生', '范先生'],
    ['一|块|姜', '一塊薑'],
    ['姜|太太', '姜太太'],
    ['这|出|戏', '這齣戲'],
    ['拿|出|书', '拿出書'],
    ['浪|冲|走|了', '浪沖走了'],
    ['把|水|晒|干', '把水曬乾'],
    ['头发|很|干|。', '頭髮很乾。'],
    ['雨后|他|并|不|走', '雨後他並不走'],
    ['里克', '里克'],
    ['村里|的|台湾|人', '村里的台灣人'],
    ['意大利', '義大利'],
    ['准|噶尔|的|草原', '準噶爾的草原'],
    ['准|你|回家', '准你回家'],
    ['考|卷|进|水', '考卷進水'],
    ['风|把|他|卷|进|水|里', '風把他捲進水裡'],
  ])('%s', (source, expected) => {
    expect(traditional(source)).toBe(expected);
  });

  it('gives Chinese quotations Taiwan brackets and leaves English ones', () => {
    expect(traditional('他|说|“|我|不|去|”')).toBe('他說「我不去」');
    expect(traditional('“|OK|”')).toBe('“OK”');
    expect(traditional('“|𠮷OK|”')).toBe('「𠮷OK」');
    expect(traditional('“|〇OK|”')).toBe('「〇OK」');
    expect(traditional('“|\uF900OK|”')).toBe('「豈OK」');
  });
});

describe('one character for many', () => {
  it('is told of Simplified words', () => {
    expect(['皇后', '头发', '一只', '里面', '历史'].map(standsForMany)).toEqual(
      Array(5).fill(true),
    );
    expect(['我们', '学校', '桌子', '人'].map(standsForMany)).toEqual(Array(4).fill(false));
  });
});

describe('variants', () => {
  it.each([
    ['爲裏衆羣喫牀峯綫着麪鈎囘啓', '為裡眾群吃床峰線著麵鉤回啟'],
    ['甚麼', '什麼'],
    ['巿民用櫃枱', '市民用櫃檯'],
    ['祇有神祇', '只有神祇'],
    ['甚至污染了祕密', '甚至污染了祕密'],
    ['總統咨請立法院', '總統咨請立法院'],
    ['脣亡齒寒', '脣亡齒寒'],
    ['臺灣和台灣', '臺灣和台灣'],
  ])('%s', (source, expected) => {
    expect(forms.toTaiwan(source)).toBe(expected);
  });
});

describe('any text', () => {
  const characters = fc.constantFrom(...'后里发干著帳「『』」“”里面只𠮷a 於爲甚麼祇，。余先生他台');
  it('keeps its length in every conversion', () => {
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        cut = [];
        for (const convert of [forms.toSimplified, forms.toTraditional, forms.toTaiwan]) {
          expect([...convert(text)]).toHaveLength([...text].length);
        }
      }),
    );
  });
});
