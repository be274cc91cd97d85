import type { Entry } from '../../lib/domain/lexicon/lexicon';
import { parseReading } from '../../lib/domain/reading/reading';
import type { Block, Paragraph } from '../../lib/domain/text';
import type { Token } from '../../lib/domain/token';
import { encodeBlock, type WireBlock } from '../../lib/domain/wire/wire';
import { sentenceOf } from './tokens';

export function entryOf(
  traditional: string,
  simplified: string,
  pinyin: string,
  ...glosses: readonly string[]
): Entry {
  return {
    id: `${traditional}|${simplified}|${pinyin}`,
    traditional,
    simplified,
    pinyin,
    reading: parseReading(pinyin),
    taiwan: null,
    senses: glosses.map((gloss) => ({ glosses: [gloss], labels: [], references: [] })),
    classifiers: [],
  };
}

/** Paragraphs of one sentence each, "我 愛 書 。", one after another with a line break between. */
export function paragraphsOf(lines: readonly (readonly string[])[], from = 0): Paragraph[] {
  let at = from;
  return lines.map((sentences) => {
    const start = at;
    const made = sentences.map((spaced) => {
      const sentence = sentenceOf(spaced, at);
      at = sentence.span.end;
      return sentence;
    });
    const span = { start, end: at };
    at += 1;
    return { span, sentences: made };
  });
}

export function blockOf(
  lines: readonly (readonly string[])[],
  { from = 0, entries = [] }: { from?: number; entries?: readonly Entry[] } = {},
): Block {
  const paragraphs = paragraphsOf(lines, from);
  const end = paragraphs.at(-1)?.span.end ?? from;
  return {
    span: { start: from, end },
    paragraphs,
    entries: new Map(entries.map((entry) => [entry.id, entry])),
  };
}

export const wireOf = (...given: Parameters<typeof blockOf>): WireBlock =>
  encodeBlock(blockOf(...given));

/** A word with its readings, "歷練 历练 li4 lian4". */
export function readWord(spec: string, more: Partial<Extract<Token, { kind: 'word' }>> = {}) {
  const [traditional = '', simplified = '', ...pinyin] = spec.split(' ');
  const reading = parseReading(pinyin.join(' ')) ?? [];
  return {
    kind: 'word' as const,
    span: { start: 0, end: traditional.length },
    surface: traditional,
    traditional,
    simplified,
    reading,
    taiwan: reading,
    entries: [],
    flags: [],
    ...more,
  };
}
