import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetAt, pieceLimit, speechPieces } from '../../../lib/reader/speech/utterance';
import { tokensOf, wordOf } from '../tokens';

const texts = (spaced: string, limit: number) =>
  speechPieces(tokensOf(spaced), 'traditional', limit).map((piece) => piece.text);

describe('speechPieces', () => {
  it('keeps a short sentence whole, with the place of every word', () => {
    const pieces = speechPieces(tokensOf('「 早安 」 ， 老師 說 。', 10), 'traditional', 40);
    expect(pieces).toEqual([
      {
        text: '「早安」，老師說。',
        span: { start: 10, end: 19 },
        marks: [
          { at: 1, offset: 11 },
          { at: 5, offset: 15 },
          { at: 7, offset: 17 },
        ],
      },
    ]);
  });

  it('cuts after a comma where one is near, else between words', () => {
    expect(texts('下雨 了 ， 我們 就 回家 吧 。', 7)).toEqual(['下雨了，', '我們就回家吧。']);
    expect(texts('好 ， 明天 下午 我們 回家', 6)).toEqual(['好，明天下午', '我們回家']);
  });

  it('says nothing for punctuation alone', () => {
    expect(texts('… ！', 20)).toEqual([]);
  });

  it('gives the script asked for, offsets staying those of the source', () => {
    const token = wordOf('曆練', { traditional: '歷練', simplified: '历练' });
    expect(speechPieces([token], 'simplified', 20)[0]).toMatchObject({
      text: '历练',
      span: { start: 0, end: 2 },
    });
  });

  it('never loses or cuts a word, and stays near the limit', () => {
    const word = fc.constantFrom('我', '今天', '圖書館', '，', '。', '不好意思', '2024');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.integer({ min: 4, max: 30 }),
        (list, max) => {
          const tokens = tokensOf(list.join(' '));
          const pieces = speechPieces(tokens, 'traditional', max);
          const spoken = pieces.flatMap((piece) => piece.marks.map((mark) => mark.offset));
          const words = tokens.filter((token) => token.kind === 'word');
          expect(spoken).toEqual(words.map((token) => token.span.start));
          for (const piece of pieces) expect(piece.text.length).toBeLessThanOrEqual(max);
        },
      ),
    );
  });
});

it('finds the word at a boundary event, also inside one', () => {
  const [piece] = speechPieces(tokensOf('「 早安 」 老師', 10), 'traditional', 40);
  if (!piece) throw new Error('no piece');
  expect([0, 1, 2, 3, 4, 99].map((at) => offsetAt(piece, at))).toEqual([null, 11, 11, 11, 14, 14]);
});

it('allows less text at a slower rate', () => {
  expect(pieceLimit(100)).toBe(48);
  expect(pieceLimit(50)).toBe(24);
  expect(pieceLimit(10)).toBe(12);
});
