import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SavedWord } from '../../lib/domain/card';
import type { Entry } from '../../lib/domain/lexicon/lexicon';
import { parseReading } from '../../lib/domain/reading/reading';
import type { Paragraph } from '../../lib/domain/text';
import type { Token, Word } from '../../lib/domain/token';
import { escapeHtml } from '../../lib/exporting/escape';
import { makeHandout } from '../../lib/exporting/handout';
import type { HandoutOptions, HandoutText } from '../../lib/exporting/handout-options';
import { paginate } from '../../lib/exporting/handout-pages';
import { plainWithReadings } from '../../lib/exporting/plain';

const word = (
  traditional: string,
  simplified: string,
  numbered: string,
  more: Partial<Word> = {},
) => ({
  kind: 'word' as const,
  surface: traditional,
  traditional,
  simplified,
  reading: parseReading(numbered) ?? [],
  taiwan: parseReading(numbered) ?? [],
  entries: [traditional],
  flags: [],
  ...more,
});
const mark = (surface: string) => ({
  kind: 'punctuation' as const,
  surface,
  traditional: surface,
  simplified: surface,
});

function paragraphOf(
  ...sentences: (ReturnType<typeof word> | ReturnType<typeof mark>)[][]
): Paragraph {
  let at = 0;
  const placed = sentences.map((tokens) => {
    const start = at;
    const list = tokens.map((token): Token => {
      const span = { start: at, end: at + token.surface.length };
      at = span.end;
      return { ...token, span } as Token;
    });
    return { span: { start, end: at }, tokens: list };
  });
  return { span: { start: 0, end: at }, sentences: placed };
}

const study = word('學習', '学习', 'xue2 xi2');
const rubbish = word('垃圾', '垃圾', 'la1 ji1', { taiwan: parseReading('le4 se4') ?? [], band: 5 });
const horse = word('馬', '马', 'ma3', { band: 1 });
const paragraph = paragraphOf([study, mark('，'), rubbish, horse, mark('。')], [study, mark('！')]);

const entry = (traditional: string, gloss: string): Entry => ({
  id: traditional,
  traditional,
  simplified: traditional,
  pinyin: '',
  reading: null,
  taiwan: null,
  senses: [{ glosses: [gloss], labels: [], references: [] }],
  classifiers: [],
});
const entries = new Map(
  [
    entry('學習', 'to learn'),
    entry('垃圾', 'trash <b>'),
    entry('馬', 'horse'),
    entry('鳥', 'bird'),
  ].map((item) => [item.id, item]),
);
const saved = (traditional: string, more: Partial<SavedWord>): [string, SavedWord] => [
  traditional,
  { saved: true, deleted: false, status: 'learning', ...more } as SavedWord,
];
const text: HandoutText = {
  title: '學習 & 馬',
  titleSimplified: '学习 & 马',
  author: '<script>alert(1)</script>',
  licence: 'CC BY 4.0',
  paragraphs: [paragraph],
  entryOf: (id) => entries.get(id),
  saved: new Map([saved('馬', { status: 'known' }), saved('學習', { saved: false })]),
};
const options: HandoutOptions = {
  script: 'traditional',
  spelling: 'taiwan',
  aid: 'pinyin',
  standard: 'taiwan',
  words: 'all',
  band: 3,
  direction: 'horizontal',
  glossary: 'end',
};
const make = (more: Partial<HandoutOptions> = {}) => makeHandout(text, { ...options, ...more });
const rubies = (html: string) =>
  [...html.matchAll(/<ruby>(.)/gu)].map(([, character]) => character).join('');

describe('makeHandout', () => {
  it('is one page, whole in itself, that can run nothing and fetch nothing', () => {
    const html = make();
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<script|src=|href=|url\(|@import/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('<title>學習 &amp; 馬</title>');
    expect(html).toContain('CC BY 4.0');
    expect(html).toContain('@page { size: A4;');
  });

  it('gives every chosen character its reading as ruby, and no other', () => {
    expect(make()).toContain('<ruby>學<rp>(</rp><rt>xué</rt><rp>)</rp></ruby>');
    expect(rubies(make())).toBe('學習垃圾馬學習');
    expect(rubies(make({ words: 'none' }))).toBe('');
    expect(rubies(make({ words: 'saved' }))).toBe('馬');
    expect(rubies(make({ words: 'unknown' }))).toBe('學習垃圾學習');
    expect(rubies(make({ words: 'band' }))).toBe('學習垃圾學習');
    expect(rubies(make({ words: 'band', band: 1 }))).toBe('學習垃圾馬學習');
  });

  it('reads by the standard asked for, in the script asked for', () => {
    expect(make({ words: 'band' })).toContain('<rt>lè</rt>');
    expect(make({ standard: 'mainland' })).toContain('<rt>lā</rt>');
    expect(rubies(make({ script: 'simplified' }))).toBe('学习垃圾马学习');
    expect(make({ script: 'simplified' })).toContain('lang="zh-Hans"');
  });

  it('sets zhuyin with the tone mark apart, the neutral dot before', () => {
    expect(make({ aid: 'zhuyin' })).toContain('<rt>ㄒㄩㄝ<span class="tone">ˊ</span></rt>');
    const child = makeHandout(
      { ...text, paragraphs: [paragraphOf([word('子', '子', 'zi5')])] },
      { ...options, aid: 'zhuyin' },
    );
    expect(child).toContain('<rt>˙ㄗ</rt>');
  });

  it('numbers the words once each, and escapes their meanings', () => {
    const html = make();
    expect(html.match(/<sup>\d+<\/sup>/g)).toEqual([
      '<sup>1</sup>',
      '<sup>2</sup>',
      '<sup>3</sup>',
    ]);
    expect(html).toContain('<li value="2"><b lang="zh-Hant-TW">垃圾</b>');
    expect(html).toContain('lèsè (Mainland: lājī)');
    expect(html).toContain('trash &lt;b&gt;');
    expect(html).toContain('<i lang="zh-Hans">学习</i>');
    expect(make({ glossary: 'none' })).not.toMatch(/<sup>|class="glossary"/);
  });

  it('begins the numbers anew on each page, and numbers a word where it is new', () => {
    const later = paragraphOf([word('鳥', '鸟', 'niao3'), horse, mark('。')]);
    const long = [...Array.from({ length: 60 }, () => structuredClone(paragraph)), later];
    const html = makeHandout({ ...text, paragraphs: long }, { ...options, glossary: 'page' });
    const pages = html.split('<div class="page">').slice(1);
    expect(pages.length).toBeGreaterThan(1);
    const numbers = pages.map((page) => page.match(/<sup>\d+<\/sup>/g) ?? []);
    expect(numbers[0]).toEqual(['<sup>1</sup>', '<sup>2</sup>', '<sup>3</sup>']);
    expect(numbers.at(-1)).toEqual(['<sup>1</sup>']);
    expect(numbers.flat()).toHaveLength(4);
    expect(pages[0]).toContain('class="glossary"');
    expect(pages[1]).not.toContain('class="glossary"');
  });

  it('keeps closing punctuation with the character before it', () => {
    expect(make()).toContain('<span class="together"><ruby>習');
    expect(make()).toMatch(
      /<ruby>習<rp>\(<\/rp><rt>xí<\/rt><rp>\)<\/rp><\/ruby>，<\/span>|<sup>1<\/sup>，/,
    );
  });

  it('begins no line with a number', () => {
    for (const aid of ['pinyin', 'zhuyin'] as const) {
      const html = make({ aid });
      const glued = html.match(/<span class="together"><ruby>.(?:(?!<ruby>).)*?<sup>\d<\/sup>/gu);
      expect(glued).toHaveLength(3);
    }
    const mixed = makeHandout(
      { ...text, paragraphs: [paragraphOf([word('馬K', '马K', 'ma3', { entries: ['馬'] })])] },
      options,
    );
    expect(mixed).toContain('K&#8288;<sup>1</sup>');
  });

  it('does not print the title twice', () => {
    const titled = {
      ...text,
      title: '學習！',
      paragraphs: [paragraphOf([study, mark('！')]), paragraph],
    };
    expect(rubies(makeHandout(titled, options))).toBe('學習垃圾馬學習');
    expect(
      rubies(makeHandout({ ...titled, paragraphs: titled.paragraphs.slice(0, 1) }, options)),
    ).toBe('學習');
  });

  it('keeps the blank lines between paragraphs, and none where a page begins', () => {
    const at = (start: number): Paragraph => {
      const shift = ({ span }: { span: { start: number; end: number } }) => ({
        start: span.start + start,
        end: span.end + start,
      });
      return {
        span: shift(paragraph),
        sentences: paragraph.sentences.map((sentence) => ({ ...sentence, span: shift(sentence) })),
      };
    };
    const { end } = paragraph.span;
    const html = makeHandout(
      { ...text, paragraphs: [at(0), at(end + 2), at(2 * end + 3)] },
      options,
    );
    const blank = '<div><br></div>';
    expect(html.split(blank)).toHaveLength(2);
    const pages = paginate([at(0), at(end + 2)], end);
    expect(pages.map(({ paragraphs }) => paragraphs[0]?.blank)).toEqual([0, 0]);
  });

  it('is vertical when asked', () => {
    expect(make({ direction: 'vertical' })).toContain('writing-mode: vertical-rl; height: 225mm');
    expect(make({ direction: 'horizontal' })).not.toContain('height: 225mm');
  });
});

describe('paginate', () => {
  const sizes = (limit: number, ...paragraphs: Paragraph[]) =>
    paginate(paragraphs, limit).map((page) =>
      page.paragraphs.map(({ tokens, begins }) => {
        const size = tokens.map((token) => token.surface).join('').length;
        return begins ? size : -size;
      }),
    );

  it('breaks between sentences, and knows which paragraph goes on', () => {
    expect(sizes(Number.POSITIVE_INFINITY, paragraph, paragraph)).toEqual([[10, 10]]);
    expect(sizes(8, paragraph, paragraph)).toEqual([[7], [-3], [7], [-3]]);
    expect(sizes(13, paragraph, paragraph)).toEqual([[10], [10]]);
    expect(sizes(3, paragraph)).toEqual([[7], [-3]]);
    expect(sizes(5)).toEqual([]);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 6 }),
        (limit, count) => {
          const pages = paginate(
            Array.from({ length: count }, () => paragraph),
            limit,
          );
          const joined = pages
            .flatMap((page) =>
              page.paragraphs.flatMap(({ tokens }) => tokens.map(({ surface }) => surface)),
            )
            .join('');
          expect(joined).toBe('學習，垃圾馬。學習！'.repeat(count));
        },
      ),
    );
  });
});

describe('plainWithReadings', () => {
  const tokens = paragraph.sentences[0]?.tokens ?? [];
  const plain = {
    script: 'traditional',
    spelling: 'taiwan',
    aid: 'pinyin',
    standard: 'taiwan',
  } as const;

  it('puts the reading in brackets after each word', () => {
    expect(plainWithReadings(tokens, plain)).toBe('學習(xuéxí)，垃圾(lèsè)馬(mǎ)。');
    expect(plainWithReadings(tokens, { ...plain, aid: 'zhuyin', script: 'simplified' })).toBe(
      '学习(ㄒㄩㄝˊ ㄒㄧˊ)，垃圾(ㄌㄜˋ ㄙㄜˋ)马(ㄇㄚˇ)。',
    );
  });

  it('leaves the words alone that are not chosen or have no reading', () => {
    const chosen = (item: Word) => item.traditional === '馬';
    expect(plainWithReadings(tokens, { ...plain, chosen })).toBe('學習，垃圾馬(mǎ)。');
    const silent = paragraphOf([word('K', 'K', '')]).sentences[0]?.tokens ?? [];
    expect(plainWithReadings(silent, plain)).toBe('K');
  });
});

it('escapes whatever it is given', () => {
  expect(escapeHtml(`<a b="c" d='e'>&\u0000\u0007\ud800𠮷\n`)).toBe(
    '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;𠮷\n',
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (any) => {
      expect(escapeHtml(any)).not.toMatch(/[<>"']/);
    }),
  );
});
