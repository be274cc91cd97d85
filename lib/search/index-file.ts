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
  TABLE_HEAD,
  TermGatherer,
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

type Weights = Map<string, number>;

function note(weights: Weights, term: string, weight: number): void {
  if (term !== '') weights.set(term, Math.max(weight, weights.get(term) ?? 0));
}

/** Readings by which a learner may look for an entry: both standards', and those it also has. */
export function readingsOf({ reading, taiwan, senses }: Entry) {
  const said = senses
    .flatMap((sense) => sense.said ?? [])
    .map(({ pinyin }) => parseReading(pinyin));
  return [reading, taiwan, ...said].filter((one) => one !== null);
}

function soundsOf(entry: Entry): Weights {
  const weights: Weights = new Map();
  for (const reading of readingsOf(entry))
    for (const term of soundTerms(reading)) note(weights, term, 0);
  return weights;
}

function englishOf({ traditional, senses }: Entry): Weights {
  const weights: Weights = new Map();
  // Letters of a headword are looked for as they are: 3C, 卡拉OK.
  for (const word of wordsOf(traditional)) note(weights, word, MOST_WEIGHT);
  for (const [at, { glosses }] of senses.entries())
    for (const [place, gloss] of glosses.entries()) {
      const words = wordsOf(gloss);
      const weight = Math.round(MOST_WEIGHT / (words.length * (1 + 0.2 * at + 0.1 * place)));
      for (const word of words) for (const form of baseForms(word)) note(weights, form, weight);
    }
  return weights;
}

/** Packs an index entry by entry, as fast as a device is at it. */
export class IndexPacker {
  readonly #sounds = new TermGatherer();
  readonly #english = new TermGatherer();
  #entries = 0;

  /** The next entry in the order of the lexicon. */
  add(entry: Entry): void {
    this.#sounds.add(this.#entries, soundsOf(entry));
    this.#english.add(this.#entries, englishOf(entry));
    this.#entries += 1;
  }

  /** @param standings how usual each entry is, 0 to 255 */
  file(standings: Uint8Array): Uint8Array<ArrayBuffer> {
    return fileOf(this.#entries, [this.#sounds.pack(), this.#english.pack()], standings);
  }
}

/**
 * Packs the terms of all entries into one file; the same entries give the same bytes.
 * @param standings how usual each entry is, 0 to 255
 */
export function packIndex(
  entries: Iterable<Entry>,
  standings: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const packer = new IndexPacker();
  for (const entry of entries) packer.add(entry);
  return packer.file(standings);
}

function fileOf(
  entries: number,
  tables: readonly PackedTable[],
  standings: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const head = [MAGIC, entries, ...tables.flatMap((table) => table.head)];
  const words = new Uint32Array(
    head.length + tables.reduce((sum, table) => sum + table.words.length, 0),
  );
  words.set(head);
  let from = head.length;
  for (const table of tables) {
    words.set(table.words, from);
    from += table.words.length;
  }
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

/**
 * How usual each entry of an index is, the one part of it that the entries themselves do not tell.
 * @throws HangjianError as above
 */
export function standingsOf(file: Uint8Array): Uint8Array {
  const { entries } = openIndex(file);
  return file.subarray(file.length - entries);
}
