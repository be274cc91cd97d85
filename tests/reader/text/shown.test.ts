import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../lib/reader/preferences/preferences';
import { setTokens, zhuyinLines } from '../../../lib/reader/text/set-character';
import { displayOf, layReading, shownCharacters, shownText } from '../../../lib/reader/text/shown';
import { tokensOf } from '../tokens';
import { readWord } from '../wires';

const display = displayOf(DEFAULTS);
const simplified = { ...display, script: 'simplified' as const };

describe('shownText', () => {
  it('follows the script', () => {
    const word = readWord('歷史 历史 li4 shi3');
    expect(shownText(word, display)).toBe('歷史');
    expect(shownText(word, simplified)).toBe('历史');
  });

  it('spells a text given in Simplified by the standard chosen', () => {
    const given = readWord('什麼 什么 shen2 me5', { surface: '什么' });
    const inside = readWord('為什麼 为什么 wei4 shen2 me5', {
      surface: '为什么',
      standards: { opencc: '爲什麼' },
    });
    expect(shownText(inside, display)).toBe('為什麼');
    expect(shownText(inside, { ...display, spelling: 'opencc' })).toBe('爲什麼');
    expect(shownText(inside, { ...display, spelling: 'hongkong' })).toBe('為什麼');
    expect(shownText(inside, { ...simplified, spelling: 'opencc' })).toBe('为什么');
    expect(shownText(given, { ...display, spelling: 'opencc' })).toBe('什麼');
  });

  it('shows a repair, and the source where repairs are off', () => {
    const word = readWord('歷練 历练 li4 lian4', { surface: '曆練', flags: ['repaired'] });
    expect(shownText(word, display)).toBe('歷練');
    expect(shownText(word, { ...display, repair: 'off' })).toBe('曆練');
  });

  it('puts Taiwan’s word in only when asked to', () => {
    const word = readWord('軟件 软件 ruan3 jian4', { wording: { taiwan: '軟體' } });
    expect(shownText(word, display)).toBe('軟件');
    expect(shownText(word, { ...display, wording: 'taiwan' })).toBe('軟體');
  });

  it('widens punctuation only when asked to', () => {
    const comma = {
      kind: 'punctuation' as const,
      span: { start: 0, end: 2 },
      surface: ',“',
      traditional: ',“',
      simplified: ',“',
    };
    expect(shownText(comma, { ...display, punctuation: 'source' })).toBe(',“');
    expect(shownText(comma, { ...display, punctuation: 'full' })).toBe('，「');
    expect(shownText(comma, { ...simplified, punctuation: 'full' })).toBe('，“');
  });
});

describe('layReading', () => {
  const tones = (shown: string, spec: string) =>
    layReading(shown, readWord(`x x ${spec}`).reading).map(({ syllable }) => syllable?.tone ?? 0);

  it('gives each Han character its syllable and passes over the rest', () => {
    expect(tones('T恤衫', 'xu4 shan1')).toEqual([0, 4, 1]);
    expect(tones('𠮷', 'ji2')).toEqual([2]);
  });

  it('gives none rather than a wrong one', () => {
    expect(tones('17.5億', 'shi2 qi1 dian3 wu3 yi4')).toEqual([0, 0, 0, 0, 0]);
  });
});

it('shows nothing of a syllable no source knows', () => {
  const [known, unknown] = layReading('他㗎', readWord('x x ta1 ?5').reading);
  expect([known?.syllable?.base, unknown?.syllable]).toEqual(['ta', null]);
});

describe('shownCharacters', () => {
  it('reads by the chosen standard', () => {
    const taiwan = readWord('x x xing1 qi2').reading;
    const week = readWord('星期 星期 xing1 qi1', { taiwan });
    const tone = (standard: 'taiwan' | 'mainland') =>
      shownCharacters(week, { ...display, standard })[1]?.syllable?.tone;
    expect([tone('taiwan'), tone('mainland')]).toEqual([2, 1]);
  });
});

describe('zhuyinLines', () => {
  it('stands the mark beside the last symbol, the neutral dot on top', () => {
    expect(zhuyinLines({ base: 'li', tone: 4 })).toBe('ㄌㄧ\n\u3000ˋ');
    expect(zhuyinLines({ base: 'ma', tone: 5 })).toBe('.ㄇㄚ\u3000');
    expect(zhuyinLines({ base: 'ta', tone: 1 })).toBe('ㄊㄚ');
  });
});

describe('setTokens', () => {
  const shownOf = (spaced: string) =>
    setTokens(tokensOf(spaced), display)
      .map((set) => set.shown)
      .join('');

  it('has the quotation marks of the script', () => {
    const mark = {
      kind: 'punctuation' as const,
      span: { start: 0, end: 1 },
      surface: '「',
      traditional: '「',
      simplified: '“',
    };
    for (const punctuation of ['full', 'source'] as const) {
      expect(shownText(mark, { ...display, punctuation })).toBe('「');
      expect(shownText(mark, { ...simplified, punctuation })).toBe('“');
    }
  });

  it('widens punctuation beside Han only', () => {
    expect(shownOf('他 說 , 好 !')).toBe('他說，好！');
    const latin = tokensOf('Hello , world').map((token) =>
      token.kind === 'word' ? { ...token, kind: 'latin' as const } : token,
    );
    expect(setTokens(latin, display).map((set) => set.shown)).toEqual(['Hello', ',', 'world']);
  });
});

describe('a number with figures', () => {
  const read = (surface: string, numbered: string) =>
    shownCharacters(
      {
        kind: 'number',
        span: { start: 0, end: surface.length },
        surface,
        traditional: surface,
        simplified: surface,
        value: null,
        reading: readWord(`x x ${numbered}`).reading,
      },
      display,
    )
      .map(({ character, syllable, figures = [] }) => {
        const said = figures.map(({ base }) => base).join('-');
        return `${character}${said && ` ${said}`}${syllable?.base ?? ''}`;
      })
      .join('|');

  it('has its characters read like their neighbours, and its figures as one', () => {
    expect(read('13萬', 'shi2 san1 wan4')).toBe('13 shi-san|萬wan');
    expect(read('700多', 'qi1 bai3 duo1')).toBe('700 qi-bai|多duo');
    expect(read('第13', 'di4 shi2 san1')).toBe('第di|13 shi-san');
    expect(read('2024', 'er4 ling2 er4 si4')).toBe('2024 er-ling-er-si');
    expect(read('3.5%', 'bai3 fen1 zhi1 san1 dian3 wu3')).toBe('3.5% bai-fen-zhi-san-dian-wu');
    expect(read('四千', 'si4 qian1')).toBe('四si|千qian');
  });

  it('has a unit among its figures read', () => {
    expect(read('2億13萬5', 'er4 yi4 shi2 san1 wan4 wu3')).toBe('2 er|億yi|13 shi-san|萬wan|5 wu');
  });

  it('leaves figures unread where a character among them is not found in the reading', () => {
    expect(read('3點5', 'san1 ge4 wu3')).toBe('3|點|5');
  });
});
