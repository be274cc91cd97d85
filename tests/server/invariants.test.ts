import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toContract } from '@/lib/annotate/token/contract';
import type { AnnotatedText } from '@/lib/domain/text';
import type { Token } from '@/lib/domain/token';
import { decodeBlock, encodeBlock } from '@/lib/domain/wire/wire';
import { getEngine } from '@/lib/server/engine';

const engine = getEngine();
const HAN = /\p{Script=Han}/gu;

const pointCount = (text: string): number => [...text].length;

/** What `docs/contract.md` promises of a token, as a list of what does not hold. */
function* tokenFaults(token: Token, annotated: AnnotatedText): Iterable<string> {
  const { surface, span } = token;
  if (annotated.text.slice(span.start, span.end) !== surface) yield `surface ${surface}`;
  if (surface === '') yield 'an empty token';
  const points = pointCount(surface);
  if (pointCount(token.traditional) !== points) yield `traditional of ${surface}`;
  if (pointCount(token.simplified) !== points) yield `simplified of ${surface}`;
  if (token.kind !== 'word') return;
  const han = surface.match(HAN)?.length ?? 0;
  const read = token.why?.code === 'japanese' ? 0 : han;
  if (token.reading.length !== read) yield `reading of ${surface}`;
  if (token.taiwan.length !== read) yield `Taiwan reading of ${surface}`;
  const parts = token.parts ?? [];
  for (const id of [...token.entries, ...parts.flatMap((part) => part.entries)]) {
    if (annotated.entries.get(id)?.id !== id) yield `entry ${id}`;
  }
  if (token.entries.length > 0) return;
  const covered = parts.map((part) => part.surface).join('');
  for (const character of token.traditional.match(HAN) ?? []) {
    if (!covered.includes(character)) yield `no part for ${character}`;
  }
}

/** Tokens tile sentences, sentences paragraphs, paragraphs the text but for line breaks. */
function faultsOf(annotated: AnnotatedText): string[] {
  const faults: string[] = [];
  let textAt = 0;
  for (const paragraph of annotated.paragraphs) {
    if (!/^\n*$/.test(annotated.text.slice(textAt, paragraph.span.start))) faults.push('text lost');
    let at = paragraph.span.start;
    for (const sentence of paragraph.sentences) {
      if (sentence.span.start !== at) faults.push(`sentence at ${at}`);
      for (const token of sentence.tokens) {
        if (token.span.start !== at) faults.push(`token at ${at}`);
        at = token.span.end;
        faults.push(...tokenFaults(token, annotated));
      }
      if (sentence.span.end !== at) faults.push(`sentence end at ${at}`);
    }
    if (paragraph.span.end !== at) faults.push(`paragraph end at ${at}`);
    textAt = at;
  }
  if (!/^\n*$/.test(annotated.text.slice(textAt))) faults.push('end lost');
  return faults;
}

function expectSound(annotated: AnnotatedText): void {
  expect(faultsOf(annotated)).toEqual([]);
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
    const spans = annotated.paragraphs.map(({ span }) => span);
    expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
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
