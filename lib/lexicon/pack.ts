import type { Entry, Sense } from '../domain/lexicon/lexicon';
import { formatNumbered } from '../domain/reading/reading';
import type { Forms } from '../domain/script';
import { compareBytes } from './bytes';

/** "HJL4" in ASCII; a file of another layout is refused when it is opened. */
export const MAGIC = 0x484a4c34;

/**
 * Layout of the lexicon file: seven little-endian Uint32 (magic, keys, postings, entries, key bytes,
 * entry bytes, 0), then Uint32 tables, then the bytes.
 *
 *   keyStart[keys + 1]      where each key begins in the key bytes
 *   frequency[keys]         occurrences in jieba's list; the upper four bits say what name it is
 *   postingStart[keys + 1]  each key's range in the postings
 *   posting[postings]       indexes of entries, in dictionary order
 *   entryStart[entries + 1] where each entry's JSON begins in the entry bytes
 *
 * Keys are UTF-8, sorted by bytes (that is, by code point), so that one binary search serves
 * exact and prefix lookup without building anything in memory.
 */
export const HEADER_WORDS = 7;

/** Names as jieba tags them; a word's place here is kept in the upper bits of its frequency. */
export const NAME_TAGS = ['', 'nr', 'ns', 'nt', 'nz'] as const;
/** Frequencies take the lower 28 bits; the most frequent word has 318,825. */
export const TAG_SHIFT = 28;
export const FREQUENCY_MASK = (1 << TAG_SHIFT) - 1;

function withTag(frequency: number, tag: string | undefined): number {
  const code = Math.max(0, NAME_TAGS.indexOf((tag ?? '') as (typeof NAME_TAGS)[number]));
  return (code << TAG_SHIFT) | frequency;
}

/** What stands in the file for an entry, as JSON: 0 stands for "none". */
export type PackedEntry = readonly [
  traditional: string,
  simplified: string | 0,
  pinyin: string,
  taiwan: string | 0,
  senses: readonly PackedSense[],
  classifiers: readonly (readonly string[])[] | 0,
];
export type PackedSense = readonly [
  glosses: readonly string[],
  labels: readonly string[] | 0,
  references: Entry['senses'][number]['references'] | 0,
  counts?: readonly (readonly [traditional: string, simplified: string | 0])[] | 0,
  said?: Sense['said'],
];

const orZero = <Item>(items: readonly Item[]): readonly Item[] | 0 =>
  items.length > 0 ? items : 0;

function packSense({ glosses, labels, references, counts, said }: Sense): PackedSense {
  const plain = [glosses, orZero(labels), orZero(references)] as const;
  if (!counts && !said) return plain;
  const nouns = counts?.map((noun) => [noun.traditional, sameOrZero(noun)] as const) ?? 0;
  return said ? [...plain, nouns, said] : [...plain, nouns];
}

const sameOrZero = ({ traditional, simplified }: Forms): string | 0 =>
  simplified === traditional ? 0 : simplified;

export const packEntry = (entry: Entry): PackedEntry => [
  entry.traditional,
  entry.simplified === entry.traditional ? 0 : entry.simplified,
  entry.pinyin,
  entry.taiwan ? formatNumbered(entry.taiwan) : 0,
  entry.senses.map(packSense),
  orZero(entry.classifiers.map((c) => [c.traditional, c.simplified, c.pinyin])),
];

/**
 * Packs entries, and the frequency of every word worth knowing one of, into one file.
 * @param frequencies occurrences by simplified form; words without an entry are keys too.
 * @param tags `nr`, `ns`, `nt` or `nz` of names, by simplified form.
 */
export function packLexicon(
  entries: readonly Entry[],
  frequencies: ReadonlyMap<string, number>,
  tags: ReadonlyMap<string, string> = new Map(),
): Uint8Array {
  const postings = new Map<string, number[]>();
  const post = (key: string, index?: number): void => {
    const list = postings.get(key) ?? [];
    if (index !== undefined && !list.includes(index)) list.push(index);
    postings.set(key, list);
  };
  for (const [index, entry] of entries.entries()) {
    post(entry.traditional, index);
    post(entry.simplified, index);
  }
  for (const word of frequencies.keys()) post(word);

  const encoder = new TextEncoder();
  const keys = [...postings.keys()]
    .map((key) => ({ key, bytes: encoder.encode(key) }))
    .sort((left, right) => compareBytes(left.bytes, right.bytes));
  const bodies = entries.map((entry) => encoder.encode(JSON.stringify(packEntry(entry))));

  const postingCount = keys.reduce((sum, { key }) => sum + (postings.get(key)?.length ?? 0), 0);
  const keyBytes = keys.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const entryBytes = bodies.reduce((sum, bytes) => sum + bytes.length, 0);
  const words: number[] = [
    MAGIC,
    keys.length,
    postingCount,
    entries.length,
    keyBytes,
    entryBytes,
    0,
  ];

  let at = 0;
  for (const { bytes } of keys) {
    words.push(at);
    at += bytes.length;
  }
  words.push(at);
  for (const { key } of keys) words.push(withTag(frequencies.get(key) ?? 0, tags.get(key)));
  at = 0;
  for (const { key } of keys) {
    words.push(at);
    at += postings.get(key)?.length ?? 0;
  }
  words.push(at);
  for (const { key } of keys) for (const index of postings.get(key) ?? []) words.push(index);
  at = 0;
  for (const bytes of bodies) {
    words.push(at);
    at += bytes.length;
  }
  words.push(at);

  const file = new Uint8Array(words.length * 4 + keyBytes + entryBytes);
  const view = new DataView(file.buffer);
  for (const [index, word] of words.entries()) view.setUint32(index * 4, word, true);
  at = words.length * 4;
  for (const { bytes } of keys) {
    file.set(bytes, at);
    at += bytes.length;
  }
  for (const bytes of bodies) {
    file.set(bytes, at);
    at += bytes.length;
  }
  return file;
}
