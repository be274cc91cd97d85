import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainBlock } from '@/lib/annotate/token/plain';
import type { Block } from '@/lib/domain/text';
import { packBlock, unpackBlock } from '@/lib/domain/wire/packed';
import { decodeBlock, encodeBlock } from '@/lib/domain/wire/wire';
import { listArticles, readArticle } from '@/lib/server/articles';
import { getEngine } from '@/lib/server/engine';
import { blockSpans } from '@/lib/text/blocks';

const engine = getEngine();

/** Every block by itself, from its own stretch of the text and the facts alone. */
function apart(raw: string, options = {}): Block[] {
  const text = engine.normalise(raw);
  // As they come out of a message between threads.
  const facts = structuredClone(engine.facts(text));
  return [...blockSpans(text)].map((spans) => {
    const start = spans[0]?.start ?? 0;
    return engine.block({ text: text.slice(start, spans.at(-1)?.end), start }, facts, options);
  });
}

const surfaces = ({ paragraphs }: Block): string[] =>
  paragraphs.map(({ sentences }) =>
    sentences.flatMap(({ tokens }) => tokens.map((token) => token.surface)).join(''),
  );

describe('a block made by itself', () => {
  it('is the one that annotating the whole text makes', () => {
    const bodies = listArticles().map(({ slug }) => readArticle(slug)?.body ?? '');
    const text = bodies.join('\n');
    expect(apart(text)).toEqual([...engine.annotateBlocks(text)]);
  });

  it('knows of machine conversion, and says so where the text begins', () => {
    const line = '他的頭發很長，后面的路也很長，里面有很多人，她隻喝了一杯幹凈的水。';
    const text = `\n\n${Array.from({ length: 60 }, () => line).join('\n')}`;
    const blocks = apart(text);
    expect(blocks.map((block) => block.converted)).toEqual([true, undefined]);
    expect(blocks).toEqual([...engine.annotateBlocks(text)]);
  });

  it('holds the learner’s corrections where they stand in the whole text', () => {
    const text = `${'今天很熱。\n'.repeat(200)}中國人讀書。`;
    const offset = text.indexOf('讀書');
    const rule = { id: '1', surface: '讀書', words: ['讀', '書'], at: { textId: 't', offset } };
    const options = { corrections: [rule], textId: 't' };
    const blocks = apart(text, options);
    expect(blocks).toEqual([...engine.annotateBlocks(text, options)]);
    const tokens = blocks.at(-1)?.paragraphs.at(-1)?.sentences[0]?.tokens ?? [];
    expect(tokens.map(({ surface }) => surface)).toContain('讀');
  });
});

describe('a plain block', () => {
  it('has the words that jieba cuts, their entries, and no readings', () => {
    const { paragraphs, entries, plain } = engine.plain({
      text: '圖書館開門。\n他買3本',
      start: 7,
    });
    expect(plain).toBe(true);
    const words = paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens));
    expect(words.map(({ kind, surface }) => [kind, surface])).toEqual([
      ['word', '圖書館'],
      ['word', '開門'],
      ['punctuation', '。'],
      ['word', '他'],
      ['word', '買'],
      ['number', '3'],
      ['word', '本'],
    ]);
    expect(words[0]).toMatchObject({
      span: { start: 7, end: 10 },
      simplified: '图书馆',
      entries: ['圖書館|图书馆|tu2 shu1 guan3'],
      reading: [],
    });
    expect(entries.get('圖書館|图书馆|tu2 shu1 guan3')?.senses[0]?.glosses[0]).toBe('library');
  });

  it('without any tools has a word for every character', () => {
    const block = plainBlock({ text: '圖書館 ok', start: 0 });
    const [sentence] = block.paragraphs[0]?.sentences ?? [];
    expect(sentence?.tokens.map(({ surface }) => surface)).toEqual(['圖', '書', '館', ' ', 'ok']);
  });

  it('loses nothing of any text, and travels and is stored as what it is', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'圖書館里后發𠮷，。「」\n 1a\u0301\ud83d👩‍👧'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    const texts = fc.string({ unit, maxLength: 60 }).map(engine.normalise);
    fc.assert(
      fc.property(texts, fc.nat(1000), (text, start) => {
        for (const block of [engine.plain({ text, start }), plainBlock({ text, start })]) {
          expect(surfaces(block)).toEqual(text.split('\n').filter(Boolean));
          const stored = unpackBlock(packBlock(encodeBlock(block)));
          expect(stored.plain).toBe(true);
          const decoded = decodeBlock(stored);
          expect(decoded.plain).toBe(true);
          expect(decoded.paragraphs).toEqual(block.paragraphs);
        }
      }),
    );
  });
});
