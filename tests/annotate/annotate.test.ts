import { describe, expect, it } from 'vitest';
import type { AnnotatedText } from '@/lib/domain/text';
import { isWord } from '@/lib/domain/token';
import { type Row, smallEngine } from './small-engine';

const ROWS: readonly Row[] = [
  ['我們', '我们', 'wo3 men5', 'we; us'],
  ['中國', '中国', 'Zhong1 guo2', 'China'],
  ['們', '们', 'men5', '(plural marker)'],
  ['國', '国', 'guo2', 'country'],
  ['人', '人', 'ren2', 'person'],
  ['為', '为', 'wei2', 'as'],
  ['爲', '为', 'wei2', 'variant of 為|为[wei2]'],
  ['後', '后', 'hou4', 'after'],
  ['后', '后', 'hou4', 'empress'],
];

const tokensOf = (annotated: AnnotatedText) =>
  annotated.paragraphs.flatMap((p) => p.sentences.flatMap((s) => s.tokens));

describe('annotator', () => {
  const engine = smallEngine(ROWS);

  it('lays words, Latin and punctuation over the text', () => {
    const annotated = engine.annotate('我們用Mate10。\r\n中國人！');
    expect(annotated.text).toBe('我們用Mate10。\n中國人！');
    expect(tokensOf(annotated).map((t) => `${t.kind}:${t.surface}`)).toEqual([
      'word:我們',
      'word:用',
      'latin:Mate10',
      'punctuation:。',
      'word:中國',
      'word:人',
      'punctuation:！',
    ]);
    expect(annotated.paragraphs.map((p) => p.span)).toEqual([
      { start: 0, end: 10 },
      { start: 11, end: 15 },
    ]);
  });

  it('gives both scripts, whichever the text is in', () => {
    const [traditional] = tokensOf(engine.annotate('我們'));
    const [simplified] = tokensOf(engine.annotate('我们'));
    expect(traditional).toMatchObject({ surface: '我們', traditional: '我們', simplified: '我们' });
    expect(simplified).toMatchObject({ surface: '我们', traditional: '我們', simplified: '我们' });
    expect(engine.annotate('我们').script).toBe('simplified');
    expect(engine.annotate('我們').script).toBe('traditional');
    expect(engine.annotate('人').script).toBe('none');
  });

  it('reads a lone Simplified word inside Traditional text', () => {
    const text = `${'我們'.repeat(20)}国`;
    expect(tokensOf(engine.annotate(text)).at(-1)).toMatchObject({
      surface: '国',
      traditional: '國',
    });
  });

  it('folds variants and says so', () => {
    expect(tokensOf(engine.annotate('我們爲'))[1]).toMatchObject({
      surface: '爲',
      traditional: '為',
      flags: ['variant'],
      entries: ['為|为|wei2'],
    });
  });

  it('keeps apart what Simplified writes alike', () => {
    const [, word] = tokensOf(engine.annotate('我們后'));
    expect(word).toMatchObject({ entries: ['后|后|hou4'] });
  });

  it('gives parts to a word without entries, and entries for all of them', () => {
    const annotated = engine.annotate('我們甲');
    const word = tokensOf(annotated)[1];
    expect(word).toMatchObject({ surface: '甲', entries: [] });
    expect(word?.kind === 'word' && word.parts).toEqual([{ surface: '甲', entries: [] }]);
  });

  it('flags names that only the word list knows, but no short ones it calls persons', () => {
    const named = smallEngine(ROWS, { 豫南: 'ns', 霍元甲: 'nr', 冀望: 'nr', 天星: 'nz' });
    const words = tokensOf(named.annotate('豫南，霍元甲，冀望，天星')).filter(isWord);
    expect(words.map(({ flags, nameType }) => [flags, nameType])).toEqual([
      [['name'], 'place'],
      [['name'], 'person'],
      [[], undefined],
      [['name'], undefined],
    ]);
  });

  it('parts what stands between two sentences at the border', () => {
    const { paragraphs } = engine.annotate('人。」「人。');
    expect(paragraphs[0]?.sentences.map((s) => s.tokens.map((t) => t.surface))).toEqual([
      ['人', '。', '」'],
      ['「', '人', '。'],
    ]);
  });

  it('leaves out the blocks somebody has already, and gives the others as it would have', () => {
    const text = Array.from({ length: 300 }, (_, index) => `我們是${index}個中國人！後来。`).join(
      '\n',
    );
    const corrections = [{ id: 'a', surface: '我們', words: ['我', '們'] }];
    const whole = [...engine.blocks(text, { corrections })];
    expect(whole.length).toBeGreaterThan(2);
    whole.forEach(({ span }, index) => {
      const rest = [...engine.blocks(text, { corrections, from: span.end })];
      expect(rest).toEqual(whole.slice(index + 1));
    });
    expect([...engine.blocks(text, { corrections, from: 3 })]).toEqual(whole);
  });

  it('streams blocks of whole paragraphs, a small one first, each with what its panels need', () => {
    const text = Array.from({ length: 40 }, () => '中國人。'.repeat(60)).join('\n');
    const blocks = [...engine.blocks(text)];
    expect(blocks.length).toBeGreaterThan(3);
    expect((blocks[0]?.span.end ?? 0) < 800).toBe(true);
    expect(blocks.flatMap((block) => block.paragraphs)).toEqual(engine.annotate(text).paragraphs);
    for (const block of blocks) expect([...block.entries.keys()]).toContain('國|国|guo2');
  });

  it('has nothing to say about an empty text', () => {
    expect(engine.annotate('')).toMatchObject({ text: '', script: 'none', paragraphs: [] });
    expect([...engine.blocks('\n\n')]).toEqual([]);
  });
});
