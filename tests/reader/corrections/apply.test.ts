import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/lexicon/lexicon';
import { parseReading } from '../../../lib/domain/reading/reading';
import type { Block } from '../../../lib/domain/text';
import { correctBlock } from '../../../lib/reader/corrections/apply';
import { sentenceOf } from '../tokens';

const entry = (traditional: string, pinyin: string): Entry => ({
  id: `${traditional}|${traditional}|${pinyin}`,
  traditional,
  simplified: traditional,
  pinyin,
  reading: parseReading(pinyin),
  taiwan: null,
  senses: [],
  classifiers: [],
});

const sentence = sentenceOf('他 大 叫 。');
const inside = [entry('大', 'da4'), entry('叫', 'jiao4')];
const block: Block = {
  span: sentence.span,
  paragraphs: [{ span: sentence.span, sentences: [sentence] }],
  entries: new Map(inside.map((item) => [item.id, item])),
};
const merge = { id: '大叫@*', surface: '大叫', words: ['大叫'] };
const shout = entry('大叫', 'da4 jiao4');

const surfaces = ({ paragraphs }: Block) =>
  paragraphs[0]?.sentences[0]?.tokens.map(({ surface }) => surface).join('|');

describe('correctBlock', () => {
  it('is the very block where nothing applies', () => {
    const rule = { id: '早@*', surface: '早', words: ['早'] };
    expect(correctBlock(block, [rule], 'own', new Map()).block).toBe(block);
  });

  it('applies at once, and says which words to ask for', () => {
    const result = correctBlock(block, [merge], 'own', new Map());
    expect(surfaces(result.block)).toBe('他|大叫|。');
    expect(result.missing).toEqual(['大叫']);
  });

  it('takes in what the server has said: every entry id resolves', () => {
    const result = correctBlock(block, [merge], 'own', new Map([['大叫', [shout]]]));
    expect(result.missing).toEqual([]);
    expect(result.block.entries.get(shout.id)).toBe(shout);
    expect(result.block.paragraphs[0]?.sentences[0]?.tokens[1]).toMatchObject({
      entries: [shout.id],
      reading: [{ base: 'da' }, { base: 'jiao' }],
    });
  });

  it('asks only once for what the dictionary does not have', () => {
    expect(correctBlock(block, [merge], 'own', new Map([['大叫', []]])).missing).toEqual([]);
  });
});
