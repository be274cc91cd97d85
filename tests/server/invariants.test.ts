import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toContract } from '@/lib/annotate/contract';
import type { AnnotatedText } from '@/lib/domain/text';
import { decodeBlock, encodeBlock } from '@/lib/domain/wire';
import { getEngine } from '@/lib/server/engine';

const engine = getEngine();
const HAN = /\p{Script=Han}/gu;

/** What design.md promises of every text. */
function expectSound(annotated: AnnotatedText): void {
  const { text } = annotated;
  let paragraphAt = 0;
  for (const paragraph of annotated.paragraphs) {
    expect(text.slice(paragraphAt, paragraph.span.start)).toMatch(/^\n*$/);
    let sentenceAt = paragraph.span.start;
    for (const sentence of paragraph.sentences) {
      expect(sentence.span.start).toBe(sentenceAt);
      let at = sentence.span.start;
      for (const token of sentence.tokens) {
        expect(token.span.start).toBe(at);
        expect(token.span.end).toBeGreaterThan(at);
        at = token.span.end;
        expect(text.slice(token.span.start, token.span.end)).toBe(token.surface);
        const points = [...token.surface].length;
        if (!('flags' in token) || !token.flags.includes('length')) {
          expect([...token.traditional].length).toBe(points);
          expect([...token.simplified].length).toBe(points);
        }
        if (token.kind !== 'word') continue;
        const han = token.surface.match(HAN)?.length ?? 0;
        expect([token.surface, token.reading.length]).toEqual([token.surface, han]);
        expect(token.taiwan).toHaveLength(han);
        for (const id of token.entries) expect(annotated.entries.get(id)?.id).toBe(id);
        if (token.entries.length > 0) continue;
        const covered = (token.parts ?? []).map((part) => part.surface).join('');
        for (const character of token.traditional.match(HAN) ?? []) {
          expect(covered).toContain(character);
        }
      }
      expect(sentence.span.end).toBe(at);
      sentenceAt = at;
    }
    expect(paragraph.span.end).toBe(sentenceAt);
    paragraphAt = sentenceAt;
  }
  expect(text.slice(paragraphAt)).toMatch(/^\n*$/);
}

const PIECES = [
  '中國',
  '的',
  '了',
  '王小明',
  '銀行',
  '頭髮',
  '皇后',
  '后来',
  '简体字',
  '乾杯',
  '干部',
  '𠮷野家',
  '𪜎',
  '👩\u200D👧',
  '👍🏽',
  '\uFE0F',
  'e\u0301',
  '\u0301',
  '\r\n',
  '\n',
  '\n\n',
  ' ',
  '　',
  'Mate10',
  '688256.SH',
  'A-AVG',
  '17.5億',
  '三千五百',
  '２０２４年',
  '5-10億',
  '八成',
  '兩個',
  '。',
  '，',
  ',',
  '!',
  '！」',
  '「',
  '……',
  '——',
  '\ud800',
  '\udc00',
  '\u0000',
  'ㄅㄆㄇ',
  'かな',
  '한국',
  '葛\u{E0100}飾區',
  '爲',
  '羣衆',
  '看看',
  '不得不',
  '〇',
  '々',
  'K歌',
  '<b>',
  '\u200B',
];
const mixed = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 25 })
  .map((parts) => parts.join(''));

describe('invariants of annotation', () => {
  it('hold for mixtures of everything', () => {
    fc.assert(
      fc.property(mixed, (text) => expectSound(engine.annotate(text))),
      { numRuns: 400 },
    );
  });

  it('hold for any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expectSound(engine.annotate(text))),
      { numRuns: 200 },
    );
  });

  it.each(['', '中', '𠮷', ' ', '\n', '\ud800', '。'])('hold for %j', (text) => {
    expectSound(engine.annotate(text));
  });

  it('hold for 100,000 characters without a line break', () => {
    const text = '他們說這件事情還沒有結束𠮷，'.repeat(7_200);
    const annotated = engine.annotate(text);
    expectSound(annotated);
    expect(annotated.paragraphs).toHaveLength(1);
    const endless = '我們去吃飯'.repeat(20_000);
    expectSound(engine.annotate(endless));
  });

  it('survive the wire', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        for (const block of engine.annotateBlocks(text)) {
          expect(decodeBlock(JSON.parse(JSON.stringify(encodeBlock(block))))).toEqual(block);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('give a contract whose every id resolves', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const { paragraphs, entries } = toContract(engine.annotate(text));
        for (const token of paragraphs.flatMap((p) => p.sentences.flatMap((s) => s.tokens))) {
          const named =
            token.kind === 'word' || token.kind === 'number' ? (token.entries ?? []) : [];
          const parts = token.kind === 'word' ? (token.parts ?? []).flatMap((p) => p.entries) : [];
          for (const id of [...named, ...parts]) expect(entries[id]).toBeDefined();
        }
      }),
      { numRuns: 60 },
    );
  });
});
