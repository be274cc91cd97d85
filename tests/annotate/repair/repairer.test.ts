import { describe, expect, it } from 'vitest';
import { looksHuman, looksMachineConverted } from '@/lib/annotate/repair/evidence';
import { repairer, repairName } from '@/lib/annotate/repair/repairer';
import { formConverter } from '@/lib/annotate/script/converter';
import type { Entry, Lexicon } from '@/lib/domain/lexicon/lexicon';
import { converter } from '@/lib/server/converter';

const HEADWORDS = [
  ['範圍', '范围'],
  ['公里', '公里'],
  ['村里', '村里'],
  ['歷練', '历练'],
  ['拒簽', '拒签'],
  ['湧現', '涌现'],
  ['恢復', '恢复'],
  ['遊說', '游说'],
  ['週末', '周末'],
  ['製造', '制造'],
  ['制度', '制度'],
  ['天后', '天后'],
  ['關係', '关系'],
  ['伙伴', '伙伴'],
  ['臺製', '台制'],
  ['西西', '西西'],
  ['詞彙', '词汇'],
] as const;
/** Their pinyin says that they are places. */
const PLACES = [['西西里', '西西里']] as const;
/** CC-CEDICT lists some variants as headwords of their own. */
const VARIANTS = [['關系', '关系']] as const;

const entry = (traditional: string, simplified: string, variant: boolean, pinyin = ''): Entry => ({
  id: `${traditional}|${simplified}|`,
  traditional,
  simplified,
  pinyin,
  reading: null,
  taiwan: null,
  senses: [
    {
      glosses: [],
      labels: [],
      references: variant ? [{ kind: 'variant', traditional: '', simplified: '' }] : [],
    },
  ],
  classifiers: [],
});
const ENTRIES = [
  ...HEADWORDS.map(([traditional, simplified]) => entry(traditional, simplified, false)),
  ...PLACES.map(([traditional, simplified]) => entry(traditional, simplified, false, 'Xi1')),
  ...VARIANTS.map(([traditional, simplified]) => entry(traditional, simplified, true)),
];
const exact = (surface: string) =>
  ENTRIES.filter((item) => item.traditional === surface || item.simplified === surface);
const lexicon: Lexicon = {
  exact,
  has: (surface) => exact(surface).length > 0,
  byId: () => undefined,
  frequency: () => 0,
};
const forms = formConverter(converter, { lexicon, segment: (text) => [text] });
const repair = repairer({ lexicon, spell: forms.spell, fold: forms.toTaiwan });

/** "走了17|公裡|遠": the word between the bars in its context. */
function mended(marked: string): string | null {
  const [before = '', surface = '', after = ''] = marked.split('|');
  const found = repair({
    surface,
    traditional: forms.toTaiwan(surface),
    simplified: forms.toSimplified(surface),
    before: forms.toSimplified(before),
    after: forms.toSimplified(after),
  });
  return found && `${found.confidence} ${found.traditional}`;
}

describe('a wrong character is put right', () => {
  it.each([
    ['這個|范圍|很大', 'certain 範圍'],
    ['走了17|公裡|遠', 'certain 公里'],
    ['幾年|曆練|下來', 'certain 歷練'],
    ['他|拒籤|了', 'certain 拒簽'],
    ['靈感|涌現|', 'certain 湧現'],
    ['|恢複|健康', 'certain 恢復'],
    ['沒有|關系|', 'certain 關係'],
    ['一|只|鳥', 'certain 隻'],
    ['這|出|戲', 'certain 齣'],
    ['約三萬|余|人', 'certain 餘'],
    ['|卡裡努斯|', 'certain 卡里努斯'],
    ['|臺制|零件', 'certain 臺製'],
    ['他是|西西裡|國王', 'certain 西西里'],
    ['吃完|瞭|飯', 'certain 了'],
    ['|薑|大衛是演員', 'certain 姜'],
    ['|餘|先生', 'certain 余'],
    ['他|託|著盤子', 'certain 托'],
    ['|臺風|來了', 'certain 颱風'],
  ])('%s', (marked, expected) => {
    expect(mended(marked)).toBe(expected);
  });

  it('only suggests what may be meant', () => {
    expect(mended('要求|籤|一份')).toBe('likely 簽');
    expect(mended('拉|昇|')).toBe('likely 升');
    expect(mended('好|伙伴|')).toBe('likely 夥伴');
    expect(mended('新|詞匯|')).toBe('possible 詞彙');
    expect(mended('一個小時|后|，')).toBe('likely 後');
    expect(mended('廚房|里|很香')).toBe('likely 裡');
    expect(mended('|干|了一天')).toBe('likely 幹');
  });
});

describe('what people write is left alone', () => {
  it.each([
    '整個|範圍|',
    '|村裡|的長者',
    '新|制度|很好',
    '|製造|商',
    '這個|周末|',
    '他去|游說|',
    '這|只|是',
    '抽了一支|籤|',
    '|余|先生',
    '封為皇|后|，',
    '走了三|里|路',
    '本|里|居民',
    '一|出|門',
    '咸|昌里|',
    '海|涌|山',
    '這張|卡裡|有錢',
  ])('%s', (marked) => {
    expect(mended(marked)).toBeNull();
  });
});

describe('names', () => {
  it('have surnames that are some', () => {
    expect(repairName('週志明', '', true)?.traditional).toBe('周志明');
    expect(repairName('於右任', '', true)).toBeNull();
    expect(repairName('週末派', '', false)).toBeNull();
  });

  it.each([
    ['卡裡努斯', '，', '卡里努斯'],
    ['阿裡', '·', '阿里'],
    ['塔裡克', '·', '塔里克'],
  ])('%s before %s', (name, after, meant) => {
    expect(repairName(name, after, false)?.traditional).toBe(meant);
  });

  it.each([
    ['馬克', '裡'],
    ['瑪莎裡', '面'],
    ['約翰', ''],
  ])('%s before %s stays', (name, after) => {
    expect(repairName(name, after, false)).toBeNull();
  });
});

describe('a text that a machine converted', () => {
  it('shows certain errors oftener than people make them', () => {
    expect(looksMachineConverted(3, 5_500)).toBe(true);
    expect(looksMachineConverted(1, 200)).toBe(false);
    expect(looksHuman(1, 20_000)).toBe(true);
    expect(looksHuman(0, 200)).toBe(false);
    expect(looksHuman(9, 20_000)).toBe(false);
    expect(looksMachineConverted(2, 20_000)).toBe(false);
  });
});
