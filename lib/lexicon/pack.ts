import type { Entry, Sense } from '../domain/lexicon/lexicon';
import { formatNumbered } from '../domain/reading/reading';
import type { Forms } from '../domain/script';
import { compareBytes } from './bytes';

/** "HJL6" in ASCII; a file of another layout is refused when it is opened. */
export const MAGIC = 0x484a4c36;

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
 * Keys are UTF-8, sorted by bytes (that is, by code point): one dictionary makes one file.
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
  /** The classes of each sense, as letters. */
  classes: readonly string[],
  /** What jieba's list calls the word; '' where it has it not. */
  part: string,
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

export const packEntry = (
  entry: Entry,
  classes: readonly string[] = [],
  part = '',
): PackedEntry => [
  entry.traditional,
  entry.simplified === entry.traditional ? 0 : entry.simplified,
  entry.pinyin,
  entry.taiwan ? formatNumbered(entry.taiwan) : 0,
  entry.senses.map(packSense),
  orZero(entry.classifiers.map((c) => [c.traditional, c.simplified, c.pinyin])),
  classes,
  part,
];

/** Indexes of the entries of each key, in dictionary order. */
function postingsOf(
  entries: readonly Entry[],
  words: Iterable<string>,
): ReadonlyMap<string, readonly number[]> {
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
  for (const word of words) post(word);
  return postings;
}

/** Where each of these begins when they stand one after the other, and where the last one ends. */
function startsOf(lengths: readonly number[]): readonly number[] {
  const starts = [0];
  for (const length of lengths) starts.push((starts.at(-1) as number) + length);
  return starts;
}

/** Words as little-endian Uint32, then the bytes. */
function fileOf(words: readonly number[], parts: readonly Uint8Array[]): Uint8Array {
  const bytes = parts.reduce((sum, part) => sum + part.length, 0);
  const file = new Uint8Array(words.length * 4 + bytes);
  const view = new DataView(file.buffer);
  for (const [index, word] of words.entries()) view.setUint32(index * 4, word, true);
  let at = words.length * 4;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/**
 * Packs entries, and the frequency of every word worth knowing one of, into one file.
 * @param frequencies occurrences by simplified form; words without an entry are keys too.
 * @param tags `nr`, `ns`, `nt` or `nz` of names, by simplified form.
 * @param classesOf the word classes of each sense of an entry, as letters.
 * @param partOf what jieba's list calls an entry's word.
 */
export function packLexicon(
  entries: readonly Entry[],
  frequencies: ReadonlyMap<string, number>,
  tags: ReadonlyMap<string, string> = new Map(),
  classesOf: (entry: Entry) => readonly string[] = () => [],
  partOf: (entry: Entry) => string = () => '',
): Uint8Array {
  const encoder = new TextEncoder();
  const keys = Array.from(postingsOf(entries, frequencies.keys()), ([key, posting]) => ({
    key,
    posting,
    bytes: encoder.encode(key),
  })).sort((left, right) => compareBytes(left.bytes, right.bytes));
  const bodies = entries.map((entry) =>
    encoder.encode(JSON.stringify(packEntry(entry, classesOf(entry), partOf(entry)))),
  );

  const keyStart = startsOf(keys.map(({ bytes }) => bytes.length));
  const frequency = keys.map(({ key }) => withTag(frequencies.get(key) ?? 0, tags.get(key)));
  const postingStart = startsOf(keys.map(({ posting }) => posting.length));
  const posting = keys.flatMap((key) => key.posting);
  const entryStart = startsOf(bodies.map((bytes) => bytes.length));
  const sizes = [keys.length, posting.length, entries.length];
  const header = [MAGIC, ...sizes, keyStart.at(-1) as number, entryStart.at(-1) as number, 0];
  return fileOf([header, keyStart, frequency, postingStart, posting, entryStart].flat(), [
    ...keys.map(({ bytes }) => bytes),
    ...bodies,
  ]);
}
