import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingWidth } from '../../../lib/reader/text/crowding';
import { setFigures } from '../../../lib/reader/text/figures';
import { readWord } from '../wires';

const set = (shown: string, numbered: string) =>
  setFigures(shown, readWord(`x x ${numbered}`).reading);

describe('figures', () => {
  it('are spelled as numbers are, on one line where it fits', () => {
    expect(set('12', 'shi2 er4')?.pinyin).toBe("shí'èr");
    expect(set('500', 'wu3 bai3')?.pinyin).toBe('wǔbǎi');
    expect(set('2027', 'er4 ling2 er4 qi1')?.pinyin).toBe('èr líng èr qī');
  });

  it('have two lines of about one width where one would stand out too far', () => {
    expect(set('48.2%', 'bai3 fen1 zhi1 si4 shi2 ba1')?.pinyin).toBe('bǎi fēnzhī\nsìshíbā');
    expect(set('6,478', 'liu4 qian1 si4 bai3 qi1 shi2 ba1')?.pinyin).toBe('liùqiān sìbǎi\nqīshíbā');
  });

  it('have zhuyin above, in columns of whole syllables, and in one column', () => {
    const year = set('1987', 'yi1 jiu3 ba1 qi1');
    expect(year?.zhuyin).toBe('ㄧ ㄐㄧㄡˇ\nㄅㄚ ㄑㄧ');
    expect(year?.beside.split('\n')).toEqual(['ㄧㄐㄧㄡ', '　　　ˇ', 'ㄅㄚㄑㄧ', '　　　　']);
    expect(year?.columns).toBe(2);
    expect(year?.along.split('\n')).toEqual(['ㄧㄐㄧㄡㄅㄚㄑㄧ', '　　　ˇ　　　　']);
  });

  it('are wider in a line than in the square of a column', () => {
    const [one, two, three] = [set('7', 'qi1'), set('23', 'er4 shi2 san1'), set('480', 'si4')];
    expect([one?.turned, two?.turned]).toEqual([1, 1]);
    expect(three?.turned).toBe(three?.row);
    expect(one?.row).toBeLessThan(1);
  });

  it('have no reading where it is longer than a glance takes: that is for the panel', () => {
    expect(set('0912-345-678', 'ling2 jiu3 yi1 er4 san1 si4 wu3 liu4 qi1 ba1')).toBeUndefined();
  });

  it('have no reading above where it would stand far out of them', () => {
    expect(set('3', 'shuang1 zhuang1 chuang1')).toMatchObject({ pinyin: '' });
  });
});

const DIGITS = ['ling2', 'yi1', 'er4', 'san1', 'si4', 'wu3', 'liu4', 'qi1', 'ba1', 'jiu3'];
const digits = fc.array(fc.nat(9), { minLength: 1, maxLength: 12 });

describe('whatever the figures', () => {
  it('a reading has two lines at most, and all that is said or nothing', () => {
    fc.assert(
      fc.property(digits, (figures) => {
        const spoken = figures.map((digit) => DIGITS[digit]).join(' ');
        const found = set(figures.join(''), spoken);
        if (!found) {
          expect(figures.length).toBeGreaterThan(7);
          return;
        }
        const { pinyin, zhuyin, row } = found;
        for (const reading of [pinyin, zhuyin]) {
          expect(reading.split('\n').length).toBeLessThanOrEqual(2);
          expect((readingWidth(reading) - row) / 2).toBeLessThanOrEqual(0.75);
          expect([0, figures.length]).toContain(reading.split(/\s/).filter(Boolean).length);
        }
      }),
    );
  });

  it('each column has as many marks or blanks as symbols', () => {
    fc.assert(
      fc.property(digits, (figures) => {
        const found = set(figures.join(''), figures.map((digit) => DIGITS[digit]).join(' '));
        const lines = found?.beside ? found.beside.split('\n') : [];
        expect(lines.length).toBe(2 * (found?.columns ?? 0));
        lines.forEach((line, at) => {
          if (at % 2 === 0) expect(lines[at + 1]?.length).toBe(line.length);
        });
      }),
    );
  });
});
