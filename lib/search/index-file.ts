import { HangjianError } from '../domain/errors';
import type { Entry } from '../domain/lexicon/lexicon';
import { parseReading } from '../domain/reading/reading';
import { wordsOf } from './english';
import { baseForms } from './english-forms';
import { soundTerms } from './sound';
import {
  MOST_WEIGHT,
  openTable,
  type PackedTable,
  packTable,
  TABLE_HEAD,
  type TermTable,
  wordsOfTable,
} from './term-table';

/** "HJS1" in ASCII; a file of another layout is refused when it is opened. */
const MAGIC = 0x484a5331;
const HEAD = 2 + 2 * TABLE_HEAD;

/** Over the entries of a lexicon, by their place in it. */
export interface SearchIndex {
  readonly entries: number;
  /** By how they sound. */
  readonly sounds: TermTable;
  /** By words of their glosses; `weight` is how near the word comes to being the gloss. */
  readonly english: TermTable;
  /** How usual an entry is, 0 to 255: the logarithm of its occurrences. */
  standing(entry: number): number;
}

type Terms = Map<string, Map<number, number>>;

function note(terms: Terms, term: string, entry: number, weight: number): void {
  if (term === '') return;
  const of = terms.get(term) ?? new Map<number, number>();
  of.set(entry, Math.max(weight, of.get(entry) ?? 0));
  terms.set(term, of);
}

/** Readings by which a learner may look for an entry: both standards', and those it also has. */
function readingsOf({ reading, taiwan, senses }: Entry) {
  const said = senses
    .flatMap((sense) => sense.said ?? [])
    .map(({ pinyin }) => parseReading(pinyin));
  return [reading, taiwan, ...said].filter((one) => one !== null);
}

/**
 * Packs the terms of all entries into one file; the same entries give the same bytes.
 * @param standingOf how usual an entry is, 0 to 255
 */
export function packIndex(
  entries: readonly Entry[],
  standingOf: (entry: Entry) => number,
): Uint8Array {
  const [sounds, english]: [Terms, Terms] = [new Map(), new Map()];
  for (const [index, entry] of entries.entries()) {
    for (const reading of readingsOf(entry))
      for (const term of soundTerms(reading)) note(sounds, term, index, 0);
    // Letters of a headword are looked for as they are: 3C, 卡拉OK.
    for (const word of wordsOf(entry.traditional)) note(english, word, index, MOST_WEIGHT);
    for (const [at, { glosses }] of entry.senses.entries())
      for (const [place, gloss] of glosses.entries()) {
        const words = wordsOf(gloss);
        const weight = Math.round(MOST_WEIGHT / (words.length * (1 + 0.2 * at + 0.1 * place)));
        for (const word of words)
          for (const form of baseForms(word)) note(english, form, index, weight);
      }
  }
  const standings = Uint8Array.from(entries, standingOf);
  return fileOf(entries.length, [packTable(sounds), packTable(english)], standings);
}

function fileOf(
  entries: number,
  tables: readonly PackedTable[],
  standings: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const words = [MAGIC, entries, ...tables.flatMap(({ head }) => head)];
  for (const table of tables) for (const word of table.words) words.push(word);
  const parts = [...tables.map(({ bytes }) => bytes), standings];
  const file = new Uint8Array(
    words.length * 4 + parts.reduce((sum, { length }) => sum + length, 0),
  );
  const view = new DataView(file.buffer);
  for (const [at, word] of words.entries()) view.setUint32(at * 4, word, true);
  let at = words.length * 4;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/**
 * Opens a file that `packIndex` made, without unpacking it.
 * @throws HangjianError `internal` when it is none of this version
 */
export function openIndex(file: Uint8Array): SearchIndex {
  const aligned = file.byteOffset % 4 === 0 ? file : file.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  const head = Array.from({ length: HEAD }, (_, at) =>
    aligned.byteLength >= HEAD * 4 ? view.getUint32(at * 4, true) : 0,
  );
  const [magic, entries = 0] = head;
  const heads = [head.slice(2, 2 + TABLE_HEAD), head.slice(2 + TABLE_HEAD)] as const;
  const sizes = heads.map(wordsOfTable);
  const bytes = heads.map(([, , size = 0]) => size);
  const total = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);
  const wanted = (HEAD + total(sizes)) * 4 + total(bytes) + entries;
  if (magic !== MAGIC || aligned.byteLength !== wanted) {
    throw new HangjianError(
      'internal',
      'The index of the dictionary is damaged or of another version; run "npm run dictionary" again.',
    );
  }
  let word = HEAD;
  let byte = (HEAD + total(sizes)) * 4;
  const [sounds, english] = heads.map((of, at) => {
    const words = new Uint32Array(
      aligned.buffer,
      aligned.byteOffset + word * 4,
      sizes[at] as number,
    );
    const own = aligned.subarray(byte, byte + (bytes[at] as number));
    word += sizes[at] as number;
    byte += bytes[at] as number;
    return openTable(of, words, own);
  }) as [TermTable, TermTable];
  const standings = aligned.subarray(byte);
  return { entries, sounds, english, standing: (entry) => standings[entry] ?? 0 };
}
