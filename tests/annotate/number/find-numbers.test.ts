import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers, withoutYu } from '@/lib/annotate/number/find-numbers';
import { formatNumbered } from '@/lib/domain/reading/reading';

/** [surface, value, reading] of every number in the text. */
const numbers = (text: string, isWord?: (surface: string) => boolean) =>
  findNumbers(text, isWord).map((found) => [
    text.slice(found.start, found.end),
    found.value,
    formatNumbered(found.reading),
  ]);
const surfaces = (text: string, isWord?: (surface: string) => boolean) =>
  findNumbers(text, isWord).map((found) => text.slice(found.start, found.end));
const glossOf = (text: string) => findNumbers(text)[0]?.gloss;

describe('quantities', () => {
  it.each([
    ['花了17.5億美元', '17.5億', 1_750_000_000, 'shi2 qi1 dian3 wu3 yi4'],
    ['有3,500萬人', '3,500萬', 35_000_000, 'san1 qian1 wu3 bai3 wan4'],
    ['共二億三千萬元', '二億三千萬', 230_000_000, 'er4 yi4 san1 qian1 wan4'],
    ['兩百五十塊', '兩百五十', 250, 'liang3 bai3 wu3 shi2'],
    ['4億5千萬', '4億5千萬', 450_000_000, 'si4 yi4 wu3 qian1 wan4'],
    ['三點五億', '三點五億', 350_000_000, 'san1 dian3 wu3 yi4'],
    ['重六點一公斤', '六點一', 6.1, 'liu4 dian3 yi1'],
    ['两万三千', '两万三千', 23_000, 'liang3 wan4 san1 qian1'],
    ['２０個', '２０', 20, 'er4 shi2'],
    ['共10,005人', '10,005', 10_005, 'yi1 wan4 ling2 wu3'],
    ['2萬', '2萬', 20_000, 'liang3 wan4'],
    ['12萬', '12萬', 120_000, 'shi2 er4 wan4'],
    ['110元', '110', 110, 'yi1 bai3 yi1 shi2'],
    ['96%的人', '96%', 0.96, 'bai3 fen1 zhi1 jiu3 shi2 liu4'],
    ['百分之三', '百分之三', 0.03, 'bai3 fen1 zhi1 san1'],
    ['三分之一', '三分之一', 1 / 3, 'san1 fen1 zhi1 yi1'],
    ['第二季', '第二', 2, 'di4 er4'],
    ['五十多年', '五十多', 50, 'wu3 shi2 duo1'],
  ])('%s', (text, surface, value, reading) => {
    expect(numbers(text)).toEqual([[surface, value, reading]]);
  });

  it('says 兩 before what is counted, 二 elsewhere', () => {
    expect(numbers('2個人').at(0)?.[2]).toBe('liang3');
    expect(numbers('2月').at(0)?.[2]).toBe('er4');
    expect(numbers('2樓').at(0)?.[2]).toBe('er4');
  });

  it.each(['六點一到大家就走', '六點一過就關門', '一點一點地推開'])('no tenths in %s', (text) => {
    expect(surfaces(text)).toEqual([]);
  });

  it('gives Western grouping where Chinese units hide it', () => {
    expect(glossOf('17.5億')).toBe('1,750,000,000');
    expect(glossOf('5-10億')).toBe('500,000,000 to 1,000,000,000');
    expect(glossOf('7個')).toBeUndefined();
  });

  it('leaves the value open for what is vague', () => {
    expect(numbers('數百萬人')).toEqual([['數百萬', null, 'shu4 bai3 wan4']]);
    expect(numbers('三四十個')).toEqual([['三四十', null, 'san1 si4 shi2']]);
    expect(surfaces('參加人數百餘')).toEqual(['百餘']);
    expect(numbers('一两百人')).toEqual([['一两百', null, 'yi1 liang3 bai3']]);
  });

  it('counts in 兆 as in 萬 and 億', () => {
    expect(numbers('數兆元')).toEqual([['數兆', null, 'shu4 zhao4']]);
    expect(numbers('三兆多元')).toEqual([['三兆多', 3e12, 'san1 zhao4 duo1']]);
    expect(glossOf('幾兆')).toBe('several times 1,000,000,000,000');
  });

  it('takes tens of one character for what they are', () => {
    expect(numbers('卌五年')).toEqual([['卌五', 45, 'xi4 wu3']]);
  });
});

describe('dates and codes', () => {
  it('reads years digit by digit, days as quantities', () => {
    expect(numbers('2024年11月25日')).toEqual([
      ['2024', 2024, 'er4 ling2 er4 si4'],
      ['11', 11, 'shi2 yi1'],
      ['25', 25, 'er4 shi2 wu3'],
    ]);
    expect(numbers('一九九八年')).toEqual([['一九九八', 1998, 'yi1 jiu3 jiu3 ba1']]);
    expect(numbers('2000年的歷史').at(0)?.[2]).toBe('liang3 qian1');
  });

  it('tells what a year of the Republic is elsewhere', () => {
    expect(numbers('民國113年')).toEqual([['113', 113, 'yi1 bai3 yi1 shi2 san1']]);
    expect(glossOf('民國113年')).toContain('2024');
  });

  it.each(['02-2345-6789', '0912345678', '0912-345-678', '+886-2-2345-6789'])(
    '%s is no quantity',
    (phone) => {
      const [found] = findNumbers(`請打${phone}。`);
      expect(found).toMatchObject({ start: 2, end: 2 + phone.length, value: null });
      expect(found?.reading).toHaveLength(phone.replace(/\D/g, '').length);
    },
  );

  it('leaves digits inside Latin tokens alone', () => {
    expect(surfaces('買了Mate10、AK-47、688256.SH和5G手機')).toEqual([]);
    expect(surfaces('跑了100km')).toEqual(['100km']);
  });
});

describe('shares and discounts', () => {
  it.each([
    ['八成的人', '八成', 0.8, '80 %'],
    ['三成五的選票', '三成五', 0.35, '35 %'],
    ['七折出售', '七折', 0.7, '30 % off: 70 % of the price'],
    ['打八五折', '八五折', 0.85, '15 % off: 85 % of the price'],
    ['打了八五折', '八五折', 0.85, '15 % off: 85 % of the price'],
    ['75折', '75折', 0.75, '25 % off: 75 % of the price'],
  ])('%s', (text, surface, value, gloss) => {
    const [found] = findNumbers(text);
    expect(found && text.slice(found.start, found.end)).toBe(surface);
    expect(found).toMatchObject({ value, gloss });
  });

  it('does not see shares in 成功 and 成為', () => {
    expect(surfaces('他一成功就走，一成不變')).toEqual([]);
    expect(surfaces('七折八扣')).not.toContain('八扣');
  });
});

describe('words that only look like numbers', () => {
  it.each([
    '一些',
    '一樣',
    '萬一',
    '三明治',
    '一定',
    '千萬別去',
    '十分好',
    '四川',
    '百度',
    '兩岸',
    '一下',
    '統一',
    '一五一十',
    '三三兩兩',
    '一個',
  ])('%s', (text) => {
    expect(findNumbers(text)).toEqual([]);
  });

  it('starts a number after the word that ends in 一', () => {
    expect(surfaces('統一十五年後')).toEqual(['十五']);
  });

  it('asks the dictionary for longer words', () => {
    const isWord = (surface: string) => surface === '十二指腸' || surface === '十二月';
    expect(surfaces('十二指腸', isWord)).toEqual([]);
    expect(surfaces('十二月', isWord)).toEqual(['十二']);
  });
});

describe('any text', () => {
  const alphabet = fc.constantFrom(
    ...'一二兩三十百千萬億0129.,%-第成折分之點年月個多餘數電話+()A𠮷 ：／',
  );
  it('gives matches in order that do not overlap', () => {
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 40 }), (characters) => {
        const text = characters.join('');
        let last = 0;
        for (const found of findNumbers(text)) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.reading.length).toBeGreaterThan(0);
          last = found.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('余 after a number', () => {
  const left = (text: string) =>
    withoutYu(findNumbers(text), text).map(({ start, end }) => text.slice(start, end));

  it('is left to be repaired in Traditional text', () => {
    expect(left('三千余人')).toEqual(['三千']);
    expect(left('1.3萬余人次')).toEqual(['1.3萬']);
  });

  it('but not 餘, which is right', () => {
    expect(left('三千餘人')).toEqual(['三千餘']);
  });
});

describe('numbers with their unit in letters', () => {
  it.each([
    ['體重58.5kg', '58.5kg', 58.5, 'wu3 shi2 ba1 dian3 wu3 gong1 jin1', '58.5 kilograms'],
    ['時速90km/h', '90km/h', 90, 'jiu3 shi2 gong1 li3 mei3 xiao3 shi2', '90 kilometres per hour'],
    ['加2L水', '2L', 2, 'liang3 gong1 sheng1', '2 litres'],
    ['體溫37.8℃', '37.8℃', 37.8, 'san1 shi2 qi1 dian3 ba1 du4', '37.8 degrees Celsius'],
    ['硬碟512GB', '512GB', 512, 'wu3 bai3 yi1 shi2 er4', '512 gigabytes'],
  ])('%s', (text, surface, value, reading, gloss) => {
    expect(numbers(text)).toEqual([[surface, value, reading]]);
    expect(glossOf(text)).toBe(gloss);
  });

  it('leaves names of things to letters', () => {
    expect(surfaces('5G手機和3C產品')).toEqual([]);
  });
});

describe('fractions', () => {
  it.each([
    ['萬分之七', '萬分之七', 0.0007, 'wan4 fen1 zhi1 qi1'],
    ['二又四分之三', '二又四分之三', 2.75, 'er4 you4 si4 fen1 zhi1 san1'],
    ['1又1/2杯', '1又1/2', 1.5, 'yi1 you4 er4 fen1 zhi1 yi1'],
    ['占2/5', '2/5', 0.4, 'wu3 fen1 zhi1 er4'],
    ['¼杯', '¼', 0.25, 'si4 fen1 zhi1 yi1'],
  ])('%s', (text, surface, value, reading) => {
    expect(numbers(text)).toEqual([[surface, value, reading]]);
  });

  it('takes what cannot be a part, or stands before a weekday, for a date', () => {
    expect(numbers('12/25放假')).toEqual([['12/25', null, 'shi2 er4 yue4 er4 shi2 wu3 ri4']]);
    expect(glossOf('2/5（六）')).toBe('5 February');
  });
});

describe('below nought', () => {
  it('reads the minus of a temperature 零下, of others 負', () => {
    expect(numbers('−7度')).toEqual([['−7', -7, 'ling2 xia4 qi1']]);
    expect(numbers('-7℃')).toEqual([['-7℃', -7, 'ling2 xia4 qi1 du4']]);
    expect(numbers('成長率為-3')).toEqual([['-3', -3, 'fu4 san1']]);
  });

  it('is no hyphen', () => {
    expect(surfaces('3-5天')).toEqual(['3', '5']);
    expect(surfaces('週一-5')).toEqual(['5']);
  });
});

describe('numbers that name', () => {
  it.each([
    ['311大地震', '311', 'san1 yi1 yi1'],
    ['搭262公車', '262', 'er4 liu4 er4'],
    ['股票代號2317', '2317', 'er4 san1 yi1 qi1'],
    ['版本3.12.4', '3.12.4', 'san1 dian3 shi2 er4 dian3 si4'],
    ['20231108', '20231108', 'er4 ling2 er4 san1 yi1 yi1 ling2 ba1'],
  ])('%s', (text, surface, reading) => {
    expect(numbers(text)).toEqual([[surface, null, reading]]);
  });

  it('tells the date that eight digits are', () => {
    expect(glossOf('20231108')).toBe('8 November 2023');
    expect(numbers('20231399')[0]?.[1]).toBe(20_231_399);
  });

  it('takes eleven digits for a quantity, unless a telephone is spoken of', () => {
    expect(numbers('13812345678')[0]?.[1]).toBe(13_812_345_678);
    expect(numbers('手機13812345678')[0]?.[1]).toBeNull();
  });
});

describe('about so many', () => {
  it.each([
    ['兩三個橘子', '兩三', 'liang3 san1'],
    ['五六分鐘', '五六', 'wu3 liu4'],
    ['十來個人', '十來', 'shi2 lai2'],
    ['四十來歲', '四十來', 'si4 shi2 lai2'],
  ])('%s', (text, surface, reading) => {
    expect(numbers(text)).toEqual([[surface, null, reading]]);
  });

  it('is neither a school year nor what stands behind a weekday', () => {
    expect(surfaces('五六年級')).toEqual([]);
    expect(surfaces('星期三四個人')).toEqual([]);
  });
});

describe('written in other ways', () => {
  it('counts 萬 of 億', () => {
    expect(numbers('三萬五千億元')[0]?.[1]).toBe(3_500_000_000_000);
  });

  it('knows 叄, 卅 and full-width commas', () => {
    expect(numbers('叄拾元')[0]?.[1]).toBe(30);
    expect(numbers('卅年前')[0]?.[1]).toBe(30);
    expect(numbers('１，２３４人')[0]?.[1]).toBe(1234);
  });

  it('counts bare 百萬 where something is counted', () => {
    expect(numbers('上百萬人')).toEqual([['百萬', 1_000_000, 'bai3 wan4']]);
    expect(surfaces('你千萬別去')).toEqual([]);
  });
});
