import { HangjianError } from '../errors';
import type { Classifier, Entry, EntryId, Sense } from '../lexicon/lexicon';
import { formatNumbered, parseReading } from '../reading/reading';
import type { Block, Paragraph, Sentence } from '../text';
import type { NumberToken, Token, TokenKind, Word } from '../token';

/**
 * The compact form in which a block travels and is stored. Tokens are indexes into a table of
 * distinct lexemes; surfaces tile the text, so spans need not be sent.
 */
export interface WireBlock {
  readonly version: 1;
  readonly start: number;
  readonly end: number;
  readonly lexemes: readonly WireLexeme[];
  /** [start, sentences]; a sentence is a list of lexeme indexes. */
  readonly paragraphs: readonly (readonly [number, readonly (readonly number[])[]])[];
  readonly entries: readonly WireEntry[];
  /** On the first block of a text that looks converted by a machine. */
  readonly converted?: true;
  /** The engine could not read it; annotating the text again may. */
  readonly plain?: true;
}

/** [kind, surface, traditional or 0, simplified or 0, reading, taiwan or 0, entries, rest or 0]; 0 means "the same". */
export type WireLexeme = readonly [
  TokenKind,
  string,
  string | 0,
  string | 0,
  string,
  string | 0,
  readonly EntryId[],
  WireRest | 0,
];

/** What only some tokens carry, as it stands in the domain. */
export type WireRest = Partial<Omit<Word, 'kind' | 'entries'>> &
  Partial<Omit<NumberToken, 'kind' | 'entries'>>;

/** [traditional, simplified, pinyin, taiwan or 0, senses, classifiers] */
export type WireEntry = readonly [
  string,
  string,
  string,
  string | 0,
  readonly Sense[],
  readonly Classifier[],
];

export function encodeEntry(entry: Entry): WireEntry {
  const taiwan = entry.taiwan ? formatNumbered(entry.taiwan) : 0;
  const { traditional, simplified, pinyin, senses, classifiers } = entry;
  return [traditional, simplified, pinyin, taiwan, senses, classifiers];
}

export function decodeEntry(wire: WireEntry): Entry {
  const [traditional, simplified, pinyin, taiwan, senses, classifiers] = wire;
  const reading = parseReading(pinyin);
  return {
    id: `${traditional}|${simplified}|${pinyin}`,
    traditional,
    simplified,
    pinyin,
    reading: reading && reading.length === [...traditional].length ? reading : null,
    taiwan: taiwan ? parseReading(taiwan) : null,
    senses,
    classifiers,
  };
}

function restOf(token: Token): WireRest {
  if (token.kind === 'number') {
    return { value: token.value, ...(token.gloss ? { gloss: token.gloss } : {}) };
  }
  if (token.kind !== 'word') {
    const { flags, nameType } = token;
    return { ...(flags ? { flags } : {}), ...(nameType ? { nameType } : {}) };
  }
  const { kind: _k, span: _s, surface: _u, traditional: _t, simplified: _c, ...more } = token;
  const { reading: _r, taiwan: _w, entries: _e, flags, ...rest } = more;
  return flags.length > 0 ? { ...rest, flags } : rest;
}

function encodeToken(token: Token): WireLexeme {
  const { kind, surface, traditional, simplified } = token;
  const spoken = kind === 'word' || kind === 'number';
  const reading = spoken ? formatNumbered(token.reading) : '';
  const taiwan = kind === 'word' ? formatNumbered(token.taiwan) : reading;
  const entries = spoken ? (token.entries ?? []) : [];
  const rest = restOf(token);
  return [
    kind,
    surface,
    traditional === surface ? 0 : traditional,
    simplified === surface ? 0 : simplified,
    reading,
    taiwan === reading ? 0 : taiwan,
    entries,
    Object.keys(rest).length > 0 ? rest : 0,
  ];
}

function decodeToken(lexeme: WireLexeme, start: number): Token {
  const [kind, surface, traditional, simplified, reading, taiwan, entries, rest] = lexeme;
  const base = {
    span: { start, end: start + surface.length },
    surface,
    traditional: traditional || surface,
    simplified: simplified || surface,
  };
  const more = rest || {};
  const mainland = parseReading(reading) ?? [];
  if (kind === 'word') {
    const read = taiwan ? (parseReading(taiwan) ?? mainland) : mainland;
    return { flags: [], ...more, kind, ...base, reading: mainland, taiwan: read, entries };
  }
  if (kind === 'number') {
    return { value: null, ...more, kind, ...base, reading: mainland, entries };
  }
  return { ...more, kind, ...base };
}

export function encodeBlock(block: Block): WireBlock {
  const lexemes: WireLexeme[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (token: Token): number => {
    const lexeme = encodeToken(token);
    const key = JSON.stringify(lexeme);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, lexemes.length);
    return lexemes.push(lexeme) - 1;
  };
  return {
    version: 1,
    start: block.span.start,
    end: block.span.end,
    paragraphs: block.paragraphs.map(
      (p) => [p.span.start, p.sentences.map((s) => s.tokens.map(indexOf))] as const,
    ),
    lexemes,
    entries: [...block.entries.values()].map(encodeEntry),
    ...(block.converted ? { converted: true as const } : {}),
    ...(block.plain ? { plain: true as const } : {}),
  };
}

function decodeParagraph(wire: WireBlock, index: number): Paragraph {
  const [start, sentences] = wire.paragraphs[index] as WireBlock['paragraphs'][number];
  let at = start;
  const decoded = sentences.map((lexemes): Sentence => {
    const from = at;
    const tokens = lexemes.map((i) => {
      const lexeme = wire.lexemes[i];
      if (!lexeme) throw new HangjianError('bad-wire', 'This text was stored damaged.');
      const token = decodeToken(lexeme, at);
      at = token.span.end;
      return token;
    });
    return { span: { start: from, end: at }, tokens };
  });
  return { span: { start, end: at }, sentences: decoded };
}

/**
 * Entries are decoded when they are first asked for.
 * @throws HangjianError `bad-wire` for another version or a damaged block.
 */
export function decodeBlock(wire: WireBlock): Block {
  if (wire?.version !== 1) {
    throw new HangjianError('bad-wire', 'This text was stored by another version of Hangjian.');
  }
  let entries: ReadonlyMap<EntryId, Entry> | null = null;
  return {
    span: { start: wire.start, end: wire.end },
    paragraphs: wire.paragraphs.map((_, i) => decodeParagraph(wire, i)),
    // Most of a block's work, and asked for by the panel alone.
    get entries() {
      entries ??= new Map(wire.entries.map(decodeEntry).map((entry) => [entry.id, entry]));
      return entries;
    },
    ...(wire.converted ? { converted: true as const } : {}),
    ...(wire.plain ? { plain: true as const } : {}),
  };
}
