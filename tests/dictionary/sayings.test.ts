import { describe, expect, it } from 'vitest';
import { halfSayings } from '@/dictionary/compiler/sayings';

const line = (
  traditional: string,
  simplified: string,
  pinyin: string,
  ...definitions: string[]
) => ({
  traditional,
  simplified,
  pinyin,
  definitions,
  classifiers: [],
});

const HORSE = line(
  '路遙知馬力，日久見人心',
  '路遥知马力，日久见人心',
  'lu4 yao2 zhi1 ma3 li4 , ri4 jiu3 jian4 ren2 xin1',
  'time reveals a person’s heart (proverb)',
  'fig. only time can tell',
);

describe('halves of sayings', () => {
  it('have the meaning of the whole, their own reading, and tell how it goes in full', () => {
    const full = '(in full: 路遙知馬力，日久見人心|路遥知马力，日久见人心)';
    const definitions = [`time reveals a person’s heart ${full}`, 'fig. only time can tell'];
    expect(halfSayings([HORSE])).toEqual([
      line('路遙知馬力', '路遥知马力', 'lu4 yao2 zhi1 ma3 li4', ...definitions),
      line('日久見人心', '日久见人心', 'ri4 jiu3 jian4 ren2 xin1', ...definitions),
    ]);
  });

  it.each([
    ['once said (idiom); a promise must be kept', 'once said; a promise must be kept'],
    ['(saying) you reap what you sow', 'you reap what you sow'],
    ['follow some rules (idiom, from Mencius)', 'follow some rules'],
  ])('are not labelled as sayings: %s', (meaning, told) => {
    const [half] = halfSayings([
      line('一分耕耘，一分收穫', '一分耕耘，一分收获', 'a1 , b1', meaning),
    ]);
    expect(half?.definitions[0]).toMatch(new RegExp(`^${told} \\(in full: `));
  });

  it('are left to entries of their own', () => {
    const own = line('路遙知馬力', '路遥知马力', 'lu4 yao2 zhi1 ma3 li4', 'x');
    expect(halfSayings([own, HORSE]).map(({ traditional }) => traditional)).toEqual(['日久見人心']);
  });

  it('of three characters are no entries: 三人行', () => {
    const three = line(
      '三人行，必有我師',
      '三人行，必有我师',
      'san1 ren2 xing2 , bi4 you3 wo3 shi1',
      'x',
    );
    expect(halfSayings([three]).map(({ traditional }) => traditional)).toEqual(['必有我師']);
  });

  it('are not made of lines that only lead to another one, nor of lists', () => {
    const see = line(
      '人往高處爬，水往低處流',
      '人往高处爬，水往低处流',
      'a1 , b1',
      'see 人往高處走',
    );
    const list = line('張三，李四，王五，趙六', '张三，李四，王五，赵六', 'a1 , b1 , c1 , d1', 'x');
    expect(halfSayings([see, list])).toEqual([]);
  });
});
