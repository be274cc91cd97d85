import { describe, expect, it } from 'vitest';
import { parseEntry } from '@/lib/lexicon/cedict';
import { parseDefinitions, splitGlosses } from '@/lib/lexicon/glosses';

describe('splitGlosses', () => {
  it('parts near-synonyms at semicolons, but not inside brackets', () => {
    expect(splitGlosses('trick; tactic')).toEqual(['trick', 'tactic']);
    expect(splitGlosses('to cut (hair; nails); to trim')).toEqual([
      'to cut (hair; nails)',
      'to trim',
    ]);
  });
});

describe('parseDefinitions', () => {
  const senseOf = (text: string) => parseDefinitions([text]).senses[0];

  it.each([
    ['variant of 為|为[wei2]', 'variant', '為', '为', 'wei2'],
    ['old variant of 世[shi4]', 'old-variant', '世', '世', 'shi4'],
    ['archaic variant of 世[shi4]', 'old-variant', '世', '世', 'shi4'],
    ['see 圖們市|图们市[Tu2 men2 Shi4]', 'see', '圖們市', '图们市', 'Tu2 men2 Shi4'],
    ['see also 族[zu2]', 'see-also', '族', '族', 'zu2'],
    [
      'abbr. for 工商銀行|工商银行[Gong1 Shang1]',
      'abbreviation',
      '工商銀行',
      '工商银行',
      'Gong1 Shang1',
    ],
    ['used in 囫圇|囫囵[hu2 lun2]', 'see', '囫圇', '囫囵', 'hu2 lun2'],
    ['see 綠帽子|绿帽子[lu:4 mao4 zi5]', 'see', '綠帽子', '绿帽子', 'lü4 mao4 zi5'],
  ])('%s is a reference and no text', (text, kind, traditional, simplified, pinyin) => {
    expect(senseOf(text)?.glosses).toEqual([]);
    expect(senseOf(text)?.references).toEqual([{ kind, traditional, simplified, pinyin }]);
  });

  it('keeps what is said besides a reference', () => {
    expect(senseOf('abbr. for Jiangsu 江蘇|江苏[Jiang1 su1]')?.glosses).toEqual(['Jiangsu']);
    expect(senseOf('variant of 辱華|辱华[ru3 Hua2], to insult China')).toMatchObject({
      glosses: ['to insult China'],
      references: [{ kind: 'variant', traditional: '辱華' }],
    });
    expect(senseOf('criminal court (abbr. for 刑事法庭[xing2 shi4 fa3 ting2])')).toMatchObject({
      glosses: ['criminal court'],
      references: [{ kind: 'abbreviation', traditional: '刑事法庭' }],
    });
    expect(senseOf('to understand clearly (variant of 瞭|了[liao3])')).toMatchObject({
      glosses: ['to understand clearly'],
      references: [{ kind: 'variant', traditional: '瞭', simplified: '了' }],
    });
  });

  it('leaves words that only look like a reference alone', () => {
    expect(senseOf('to see a doctor')).toMatchObject({
      references: [],
      glosses: ['to see a doctor'],
    });
    expect(senseOf('used in transliteration')?.references).toEqual([]);
    expect(senseOf('same type')?.glosses).toEqual(['same type']);
  });

  it('makes labels of register, region and field, not of other brackets', () => {
    expect(senseOf('(Tw) (coll.) to show off')).toMatchObject({
      labels: ['Tw', 'coll.'],
      glosses: ['to show off'],
    });
    expect(senseOf('(of a person) tall')).toMatchObject({
      labels: [],
      glosses: ['(of a person) tall'],
    });
    expect(senseOf('surname Wang')).toMatchObject({
      labels: ['surname'],
      glosses: ['surname Wang'],
    });
    expect(senseOf('to ask sb his surname')?.labels).toEqual([]);
  });

  it('takes the Taiwan reading of the whole entry, however it is spaced', () => {
    expect(parseDefinitions(['trash', 'Taiwan pr. [le4 se4]'])).toMatchObject({
      taiwan: 'le4 se4',
      senses: [{ glosses: ['trash'] }],
    });
    expect(parseDefinitions(['to weigh', 'Taiwan pr. [dian1liang2]']).taiwan).toBe('dian1 liang2');
    expect(parseDefinitions(["to rest one's head on (Taiwan pr. [zhen4])"]).taiwan).toBe('zhen4');
  });

  it('keeps a Taiwan reading of one sense among several with that sense', () => {
    const { taiwan, senses } = parseDefinitions(['to walk', 'conduct (Taiwan pr. [xing4])']);
    expect(taiwan).toBeNull();
    expect(senses[1]).toMatchObject({
      glosses: ['conduct'],
      labels: [],
      said: [{ where: 'Taiwan', pinyin: 'xing4' }],
    });
  });

  it('moves classifiers out of the text, wherever they stand', () => {
    const counted = [
      { traditional: '幅', simplified: '幅', pinyin: 'fu2' },
      { traditional: '張', simplified: '张', pinyin: 'zhang1' },
    ];
    expect(parseDefinitions(['picture (CL:幅[fu2],張|张[zhang1])'])).toMatchObject({
      classifiers: counted,
      senses: [{ glosses: ['picture'] }],
    });
    const alone = parseDefinitions(['picture', 'CL:幅[fu2],張|张[zhang1]']);
    expect(alone.classifiers).toEqual(counted);
    expect(alone.senses).toHaveLength(1);
  });

  it('keeps another reading with the first sense', () => {
    expect(parseDefinitions(['role', 'also pr. [jiao3se4]']).senses).toEqual([
      {
        glosses: ['role'],
        labels: [],
        references: [],
        said: [{ where: 'also', pinyin: 'jiao3 se4' }],
      },
    ]);
  });
});

describe('parseEntry', () => {
  const line = { definitions: ['x'], classifiers: [] };

  it('writes ü as ü, in the identity too', () => {
    const entry = parseEntry({
      ...line,
      traditional: '綠色',
      simplified: '绿色',
      pinyin: 'lu:4 se4',
    });
    expect(entry.id).toBe('綠色|绿色|lü4 se4');
    expect(entry.reading).toEqual([
      { base: 'lü', tone: 4 },
      { base: 'se', tone: 4 },
    ]);
  });

  it('has a reading only where every character is Han and has its syllable', () => {
    const reading = (traditional: string, pinyin: string) =>
      parseEntry({ ...line, traditional, simplified: traditional, pinyin }).reading;
    expect(reading('K歌', 'K ge1')).toBeNull();
    expect(reading('11區', 'Shi2 yi1 Qu1')).toBeNull();
    expect(reading('花兒', 'hua1 r5')).toHaveLength(2);
  });
});
