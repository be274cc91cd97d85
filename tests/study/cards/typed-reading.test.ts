import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markSyllable } from '@/lib/domain/reading/pinyin';
import { parseReading, type Reading, type Syllable, type Tone } from '@/lib/domain/reading/reading';
import { zhuyinSymbols } from '@/lib/domain/reading/zhuyin';
import { acceptedReadings } from '@/lib/study/cards/accepted-readings';
import { gradeReading } from '@/lib/study/cards/typed-reading';

const of = (numbered: string): Reading => parseReading(numbered) as Reading;
const grade = (typed: string, numbered: string) => gradeReading(typed, [of(numbered)]);
const verdicts = (typed: string, numbered: string) =>
  grade(typed, numbered).syllables.map(({ verdict }) => verdict);

describe('a right reading', () => {
  it.each([
    ['li4 shi3', 'lì shǐ'],
    ['li4 shi3', 'lìshǐ'],
    ['li4 shi3', 'li4shi3'],
    ['li4 shi3', 'LI4 SHI3'],
    ['li4 shi3', 'ｌｉ４ｓｈｉ３'],
    ['li4 shi3', 'ㄌㄧˋㄕˇ'],
    ['li4 shi3', 'ㄌㄧˋ ㄕˇ'],
    ['li4 shi3', 'ㄌㄧ4ㄕ3'],
    ['nü3 er2', 'nv3er2'],
    ['nü3 er2', 'nu:3 er2'],
    ['nü3 er2', 'nǚ’ér'],
    ['nü3 er2', 'ㄋㄩˇㄦˊ'],
    ['Xi1 an1', "Xī'ān"],
    ['Xi1 an1', 'xi1an1'],
    ['Xi1 an1', 'ㄒㄧㄢ'],
    ['Xi1 an1', 'ㄒㄧˉㄢˉ'],
    ['ma1 ma5', 'māma'],
    ['ma1 ma5', 'ma1ma5'],
    ['ma1 ma5', 'ma1 ma0'],
    ['ma1 ma5', 'ㄇㄚ˙ㄇㄚ'],
    ['ma1 ma5', 'ㄇㄚㄇㄚ˙'],
    ['ma1 ma5', 'ㄇㄚ·ㄇㄚ'],
    ['xing1 xing5', 'ㄒㄧㄥ˙ㄒㄧㄥ'],
    ['zhe5 ta1', 'ㄓㄜ˙ㄊㄚ'],
    ['na4 me5 ban4', 'ㄋㄚˋ˙ㄇㄜㄅㄢˋ'],
    ['na4 me5 ban4', 'ㄋㄚˋㄇㄜ˙ㄅㄢˋ'],
    ['wan2 r5', 'wánr'],
    ['wan2 r5', 'wan2r'],
    ['wan2 r5', 'wanr2'],
    ['wan2 r5', 'wan2 er2'],
    ['wan2 r5', 'ㄨㄢˊㄦ'],
    ['wan2 r5', 'ㄨㄢㄦˊ'],
    ['wan2 r5', 'ㄨㄢˊ˙ㄦ'],
    ['lüe4', 'lue4'],
    ['lüe4', 'lve4'],
    ['hao3', 'hăo'],
    ['er2 zi5', 'érzi'],
    ['fang1 an4', 'fāngàn'],
    ['fan3 gan3', 'fǎngǎn'],
  ])('%s is right as %s', (numbered, typed) => {
    expect(grade(typed, numbered)).toMatchObject({ right: true, extra: '' });
  });
});

describe('a wrong reading', () => {
  it('is told at the syllable whose tone is wrong', () => {
    expect(verdicts('lí shǐ', 'li4 shi3')).toEqual(['tone', 'right']);
    expect(verdicts('li4shi4', 'li4 shi3')).toEqual(['right', 'tone']);
    expect(verdicts('ㄌㄧˋㄕˊ', 'li4 shi3')).toEqual(['right', 'tone']);
    expect(verdicts('lishi', 'li4 shi3')).toEqual(['tone', 'tone']);
    expect(verdicts('ㄌㄧ ㄕˇ', 'li4 shi3')).toEqual(['tone', 'right']);
  });

  it('is told at the syllable whose sound is wrong, with what stands for it', () => {
    expect(grade('ni4 shi3', 'li4 shi3').syllables).toMatchObject([
      { typed: 'ni4', verdict: 'sound' },
      { typed: 'shi3', verdict: 'right' },
    ]);
    expect(verdicts('lìsǐ', 'li4 shi3')).toEqual(['right', 'sound']);
    expect(verdicts('ㄌㄧˋㄙˇ', 'li4 shi3')).toEqual(['right', 'sound']);
    expect(verdicts('jing1 yan4', 'jing1 yan2')).toEqual(['right', 'tone']);
  });

  it('is told where a syllable is missing, or too much was typed', () => {
    expect(verdicts('shi3', 'li4 shi3')).toEqual(['missing', 'right']);
    expect(verdicts('', 'li4 shi3')).toEqual(['missing', 'missing']);
    expect(grade('li4shi3ma5', 'li4 shi3')).toMatchObject({ right: false, extra: 'ma5' });
  });

  it('is wrong with two tones on one syllable', () => {
    expect(verdicts('lì3 shǐ', 'li4 shi3')).toEqual(['tone', 'right']);
    expect(grade('lìá', 'li4')).toMatchObject({ right: false, extra: 'á' });
  });
});

describe('readings that are accepted', () => {
  const rubbish = { traditional: '垃圾', pinyin: 'la1 ji1', taiwanPinyin: 'le4 se4' };
  const read = (
    word: Parameters<typeof acceptedReadings>[0],
    typed: string,
    tones: 'dictionary' | 'spoken' = 'dictionary',
  ) => gradeReading(typed, acceptedReadings(word, 'taiwan', tones) as [Reading, ...Reading[]]);

  it('are Taiwan’s and the Mainland’s; what is wrong is told by the learner’s own', () => {
    expect(read(rubbish, 'lèsè').right).toBe(true);
    expect(read(rubbish, 'lājī').right).toBe(true);
    expect(read(rubbish, 'la1 ji4')).toMatchObject({
      right: false,
      syllables: [{ expected: { base: 'le', tone: 4 } }, { expected: { base: 'se', tone: 4 } }],
    });
    const [own] = acceptedReadings(rubbish, 'mainland', 'dictionary') ?? [];
    expect(own).toEqual(of('la1 ji1'));
  });

  it('have 一 and 不 as in dictionaries or as spoken', () => {
    const one = { traditional: '一定', pinyin: 'yi1 ding4', taiwanPinyin: '' };
    const not = { traditional: '不是', pinyin: 'bu4 shi4', taiwanPinyin: 'bu4 shi4' };
    for (const typed of ['yīdìng', 'yídìng']) expect(read(one, typed).right, typed).toBe(true);
    for (const typed of ['bùshì', 'búshì']) expect(read(not, typed).right, typed).toBe(true);
    expect(read(one, 'yìdìng').right).toBe(false);
  });

  it('have third tones as spoken only where they are shown so', () => {
    const leader = { traditional: '領導', pinyin: 'ling3 dao3', taiwanPinyin: 'ling3 dao3' };
    expect(read(leader, 'língdǎo').right).toBe(false);
    expect(read(leader, 'língdǎo', 'spoken').right).toBe(true);
    expect(read(leader, 'lǐngdǎo', 'spoken').right).toBe(true);
  });

  it('are none where there are no syllables', () => {
    expect(
      acceptedReadings(
        { traditional: 'K書', pinyin: 'K shu1', taiwanPinyin: '' },
        'taiwan',
        'spoken',
      ),
    ).toBeNull();
  });
});

/** Syllables of every shape: with and without initial, one letter and six, ü with and without dots. */
const BASES =
  'a ai an ang ao e en er o ou yi ya yan yang ye yin ying yu yue yuan yun wu wa wai wo wei wen ' +
  'li lian liang lin liu lü lüe lun nü nüe nuan zhuang shuang chuang zhi chi shi ri zi ci si ' +
  'ju jue quan xiong xian xi qiu hui gui dong men fang fan gan gao kou bo pian mie te dian tui';

const syllable: fc.Arbitrary<Syllable> = fc.record({
  base: fc.constantFrom(...BASES.split(' ')),
  tone: fc.constantFrom<Tone>(1, 2, 3, 4, 5),
});
const reading = fc.array(syllable, { minLength: 1, maxLength: 5 });

const ZHUYIN = { 1: '', 2: 'ˊ', 3: 'ˇ', 4: 'ˋ', 5: '' } as const;

/** The ways to type a syllable so that its tone stands with it. */
const WAYS: Readonly<Record<string, (syllable: Syllable) => string>> = {
  digits: ({ base, tone }) => `${base}${tone}`,
  'digits, v': ({ base, tone }) => `${base.replace('ü', 'v')}${tone}`,
  'digits, u:': ({ base, tone }) => `${base.replace('ü', 'u:')}${tone === 5 ? 0 : tone}`,
  capitals: ({ base, tone }) => `${base.toUpperCase()}${tone}`,
  marks: markSyllable,
  'marks apart': (one) => markSyllable(one).normalize('NFD'),
  zhuyin: ({ base, tone }) => `${tone === 5 ? '˙' : ''}${zhuyinSymbols(base)}${ZHUYIN[tone]}`,
  'zhuyin, all tones': ({ base, tone }) =>
    `${tone === 5 ? '˙' : ''}${zhuyinSymbols(base)}${tone === 1 ? 'ˉ' : ZHUYIN[tone]}`,
};
const way = fc.constantFrom(...Object.keys(WAYS));
const between = fc.constantFrom('', ' ', '-', "'");

const typedBy = (name: string, syllables: Reading, apart: string): string =>
  syllables.map((one) => (WAYS[name] as (one: Syllable) => string)(one)).join(apart);

describe('for any reading', () => {
  it('what is right is right in every syllable, in whatever manner it is typed', () => {
    fc.assert(
      fc.property(reading, way, between, (syllables, name, apart) => {
        const typed = typedBy(name, syllables, apart);
        const { syllables: graded, right } = gradeReading(typed, [syllables]);
        expect(graded.map(({ verdict }) => verdict)).toEqual(syllables.map(() => 'right'));
        expect(right).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('one wrong tone is told at just that syllable', () => {
    fc.assert(
      fc.property(
        reading,
        way,
        between,
        fc.nat(4),
        fc.constantFrom<Tone>(1, 2, 3, 4, 5),
        (syllables, name, apart, place, tone) => {
          const wrong = place % syllables.length;
          fc.pre(syllables[wrong]?.tone !== tone);
          const said = syllables.map((one, index) => (index === wrong ? { ...one, tone } : one));
          const { syllables: graded } = gradeReading(typedBy(name, said, apart), [syllables]);
          expect(graded.map(({ verdict }) => verdict)).toEqual(
            syllables.map((_, index) => (index === wrong ? 'tone' : 'right')),
          );
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('whatever is typed, there is one verdict a syllable, and nothing typed is lost', () => {
    const sign = fc.constantFrom(...'lianzhü35ˇ˙ㄌㄧㄢ ̌好'.split(''));
    fc.assert(
      fc.property(reading, fc.string({ unit: sign, maxLength: 30 }), (syllables, typed) => {
        const graded = gradeReading(typed, [syllables]);
        expect(graded.syllables.map(({ expected }) => expected)).toEqual(syllables);
        const told = [...graded.syllables.map((one) => one.typed), graded.extra].join('');
        const signs = (text: string) => [...text.normalize('NFD').replace(/ /g, '')].sort();
        expect(signs(told)).toEqual(signs(typed));
      }),
    );
  });
});
