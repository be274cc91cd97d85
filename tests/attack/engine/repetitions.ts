import { readLanguage } from '@/dictionary/compiler/language';

/** What a text repeats without a line break, and what it is meant to catch. */
export const REPETITIONS: readonly (readonly [name: string, unit: string])[] = [
  ['one character that reads the ones beside it', '不'],
  ['one numeral', '一'],
  ['a name that the text says somebody has', '名叫阿呆，'],
  ['the commonest particle', '的'],
  ['a numeral between two of the same', '試一試'],
  ['a Latin letter', 'a'],
  ['a capital', 'A'],
  ['letters and a hyphen', 'ab-'],
  ['digits', '1'],
  ['digits and what joins them', '1-1/1:1~'],
  ['digits and commas', '1,000'],
  ['a percentage', '5%'],
  ['Chinese digits', '二〇二四年'],
  ['numerals and units', '三千五百萬'],
  ['a fraction', '三分之一'],
  ['a person', '王小明'],
  ['a person and a title', '陳先生'],
  ['a foreign name', '瑪麗·史密斯'],
  ['a company', '台灣積體電路公司'],
  ['a product', 'Mate10'],
  ['a share', '688256.SH'],
  ['an opening quotation mark', '「'],
  ['a closing quotation mark', '」'],
  ['a title of a work', '《紅樓夢》'],
  ['an opening title mark', '《'],
  ['an opening bracket', '（'],
  ['commas', '，'],
  ['full stops', '。'],
  ['spaces', ' '],
  ['ideographic spaces', '　'],
  ['one word', '中國'],
  ['a long word', '中華人民共和國'],
  ['a sentence without an end', '我們今天去學校看書，'],
  ['a doubled verb', '看看'],
  ['a split verb', '睡了一覺'],
  ['a question asked twice', '去不去'],
  ['one text in Simplified', '后来我们说'],
  ['what a machine converted', '頭發里面'],
  ['an emoji', '👍🏽'],
  ['joined emoji', '👩\u200D👧'],
  ['a rare character of two units', '𠮷'],
  ['half of a pair', '\uD83D'],
  ['a combining mark', '\u0301'],
  ['a letter and its mark', 'e\u0301'],
  ['a variation selector', '\uFE0F'],
  ['an address', 'https://a.b/c?d='],
  ['a dash', '—'],
  ['dots', '…'],
  ['a middle dot', '·'],
  ['what describes a character, never ended', '⿰'],
  ['a foreign name and words', '克拉斯在'],
  ['for somebody', '為他'],
  ['a number and letters', '5%a'],
  ['all at once', '不一1-a「的 王小明，👍🏽'],
];

/** A text of so many UTF-16 units (or one repetition more) without a line break. */
export const repeated = (unit: string, units: number): string =>
  unit.repeat(Math.ceil(units / unit.length));

const HAN = /\p{Script=Han}/gu;
const hanOf = (text: string): string => (text.match(HAN) ?? []).join('');

/**
 * What each rule of `dictionary/` is about, repeated: the characters of its first column, or of the
 * whole row where that has none. Rules about the same are one.
 */
export const RULE_REPETITIONS: readonly (readonly [name: string, unit: string])[] = [
  ...new Map(
    readLanguage('dictionary')
      .filter(({ kind }) => kind === 'rules')
      .flatMap(({ id, rows }) =>
        rows.map(({ line, text }) => {
          const unit = hanOf(text.split(' ')[0] ?? '') || hanOf(text);
          return [unit, [`${id}:${line}`, unit]] as const;
        }),
      ),
  ).values(),
].filter(([, unit]) => unit !== '');

/** A sentence in which each rule applies, without what ends it, so that it has no end. */
export const RULE_SENTENCES: readonly (readonly [name: string, unit: string])[] = readLanguage(
  'dictionary',
)
  .filter(({ kind }) => kind === 'rules')
  .flatMap(({ id, rows }) =>
    rows.flatMap(({ line, examples }) => {
      const sentence = examples.find(({ applies }) => applies)?.sentence ?? '';
      return [[`${id}:${line}`, sentence.replace(/[。！？]/gu, '')] as const];
    }),
  );
