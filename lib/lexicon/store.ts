import { HangjianError } from '../domain/errors';
import type { Entry, EntryId, Lexicon } from '../domain/lexicon/lexicon';
import { parseReading } from '../domain/reading/reading';
import type { Forms } from '../domain/script';
import { boundedCache } from './cache';
import { readingOf } from './cedict';
import { keyIndex, keysWith } from './key-index';
import {
  FREQUENCY_MASK,
  HEADER_WORDS,
  MAGIC,
  NAME_TAGS,
  type PackedEntry,
  TAG_SHIFT,
} from './pack';

/** Decoded entries kept: a long article meets some 6,000; the rest is decoded again, 10 µs each. */
const ENTRIES_KEPT = 20_000;

const formsOf = (traditional: string, simplified: string | 0): Forms => ({
  traditional,
  simplified: simplified || traditional,
});

/** Most senses have none; one list stands for all of those. */
const NONE: readonly never[] = [];

function unpackEntry(packed: PackedEntry): Entry {
  const [traditional, other, pinyin, taiwan, senses, classifiers] = packed;
  const simplified = other || traditional;
  return {
    id: `${traditional}|${simplified}|${pinyin}`,
    traditional,
    simplified,
    pinyin,
    reading: readingOf(traditional, pinyin),
    taiwan: taiwan ? parseReading(taiwan) : null,
    senses: senses.map(([glosses, labels, references, counts, said]) => ({
      glosses,
      labels: labels || NONE,
      references: references || NONE,
      ...(counts ? { counts: counts.map(([noun, form]) => formsOf(noun, form)) } : {}),
      ...(said ? { said } : {}),
    })),
    classifiers: classifiers
      ? classifiers.map(([trad = '', simp = '', read = '']) => ({
          traditional: trad,
          simplified: simp,
          pinyin: read,
        }))
      : NONE,
  };
}

/**
 * The tables of a lexicon file, as views on its memory: nothing is copied.
 * @throws HangjianError `internal` when the file is not a lexicon of this version.
 */
export function readTables(file: Uint8Array) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const header = Array.from({ length: HEADER_WORDS }, (_, at) =>
    file.byteLength >= HEADER_WORDS * 4 ? view.getUint32(at * 4, true) : 0,
  );
  const [magic, keys = 0, postings = 0, entries = 0, keyBytes = 0, entryBytes = 0] = header;
  const words = HEADER_WORDS + (keys + 1) + keys + (keys + 1) + postings + (entries + 1);
  if (magic !== MAGIC || file.byteLength !== words * 4 + keyBytes + entryBytes) {
    throw new HangjianError(
      'internal',
      'The compiled dictionary is damaged or of another version; run "npm run dictionary" again.',
    );
  }
  let at = HEADER_WORDS * 4;
  const table = (length: number): Uint32Array => {
    // An unaligned buffer (a slice of a pool) is copied once; Node reads whole files aligned.
    const start = file.byteOffset + at;
    at += length * 4;
    return start % 4 === 0
      ? new Uint32Array(file.buffer, start, length)
      : new Uint32Array(file.slice(start - file.byteOffset, at).buffer);
  };
  return {
    keys,
    entries,
    keyStart: table(keys + 1),
    frequency: table(keys),
    postingStart: table(keys + 1),
    posting: table(postings),
    entryStart: table(entries + 1),
    keyBytes: file.subarray(at, at + keyBytes),
    entryBytes: file.subarray(at + keyBytes, at + keyBytes + entryBytes),
  };
}

/** A headword or a word that only has a frequency. */
export interface LexiconKey {
  readonly text: string;
  /** Occurrences in jieba's list, 0 for none. */
  readonly frequency: number;
}

/**
 * Every key of a lexicon file in its order, which is that of code points.
 * @throws HangjianError as above.
 */
export function* lexiconKeys(file: Uint8Array): Generator<LexiconKey> {
  const { keys, keyStart, keyBytes, frequency } = readTables(file);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (let key = 0; key < keys; key += 1) {
    yield {
      text: decoder.decode(keyBytes.subarray(keyStart[key], keyStart[key + 1])),
      frequency: (frequency[key] as number) & FREQUENCY_MASK,
    };
  }
}

/** Headwords that have a stretch in them, with the places of their entries. */
function* headwordsWith(tables: ReturnType<typeof readTables>, stretch: string) {
  const { keyStart, keyBytes, postingStart, posting } = tables;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (const key of keysWith(tables, new TextEncoder().encode(stretch))) {
    const entries = [...posting.subarray(postingStart[key], postingStart[key + 1])];
    if (entries.length === 0) continue;
    const headword = decoder.decode(keyBytes.subarray(keyStart[key], keyStart[key + 1]));
    yield { headword, entries };
  }
}

export interface PackedLexicon extends Lexicon {
  /** How many entries the dictionary has. */
  readonly size: number;
  /** The entry at this place of the dictionary, from 0 to `size` - 1. */
  at(index: number): Entry;
  /** All entries in their order, each made anew and not kept. */
  all(): Iterable<Entry>;
  /** The places of the entries of a headword of either script; none where it is no headword. */
  places(surface: string): readonly number[];
  /** Headwords of either script that have this stretch in them, with the places of their entries. */
  containing(
    stretch: string,
  ): Iterable<{ readonly headword: string; readonly entries: readonly number[] }>;
}

function entryReader({ entryBytes, entryStart }: ReturnType<typeof readTables>) {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return (index: number): PackedEntry => {
    const bytes = entryBytes.subarray(entryStart[index], entryStart[index + 1]);
    return JSON.parse(decoder.decode(bytes)) as PackedEntry;
  };
}

/**
 * Opens a file made by `packLexicon` without unpacking it: lookups search its bytes.
 * @throws HangjianError `internal` when the file is not a lexicon of this version.
 */
export function openLexicon(file: Uint8Array): PackedLexicon {
  const tables = readTables(file);
  const packedAt = entryReader(tables);
  const kept = boundedCache<number, Entry>(ENTRIES_KEPT);
  const classes = new WeakMap<Entry, readonly string[]>();
  const parts = new WeakMap<Entry, string>();
  const find = keyIndex(tables);

  const postingCount = (key: number): number =>
    (tables.postingStart[key + 1] as number) - (tables.postingStart[key] as number);
  const entryAt = (index: number): Entry => {
    const known = kept.get(index);
    if (known) return known;
    const packed = packedAt(index);
    const entry = unpackEntry(packed);
    classes.set(entry, packed[6]);
    parts.set(entry, packed[7]);
    kept.set(index, entry);
    return entry;
  };
  const places = (surface: string): number[] => {
    const key = find(surface);
    if (key < 0) return [];
    const end = tables.postingStart[key + 1] as number;
    const found: number[] = [];
    // A loop: every new word of a text is asked for, and to spread a typed array takes ten times as long.
    for (let at = tables.postingStart[key] as number; at < end; at += 1)
      found.push(tables.posting[at] as number);
    return found;
  };
  const exact = (surface: string): readonly Entry[] => places(surface).map(entryAt);

  return {
    size: tables.entries,
    exact,
    at: entryAt,
    *all() {
      for (let index = 0; index < tables.entries; index += 1) yield unpackEntry(packedAt(index));
    },
    places,
    containing: (stretch) => headwordsWith(tables, stretch),
    has: (surface) => {
      const key = find(surface);
      return key >= 0 && postingCount(key) > 0;
    },
    byId: (id: EntryId) => exact(id.slice(0, id.indexOf('|'))).find((entry) => entry.id === id),
    frequency: (simplified) => {
      const key = find(simplified);
      return key < 0 ? 0 : (tables.frequency[key] as number) & FREQUENCY_MASK;
    },
    classes: (entry) => classes.get(entry) ?? [],
    part: (entry) => parts.get(entry) ?? '',
    nameTag: (simplified) => {
      const key = find(simplified);
      const code = key < 0 ? 0 : (tables.frequency[key] as number) >>> TAG_SHIFT;
      return NAME_TAGS[code] || null;
    },
  };
}
