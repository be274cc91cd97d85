import { HangjianError } from '../../domain/errors';
import { HEADER_WORDS, MAGIC, TAG_SHIFT } from '../../lexicon/pack';
import { readTables } from '../../lexicon/store';
import { VarintReader, VarintWriter } from './varint';

/*
 * The lexicon file is made to be searched as it lies; the shard is the same told shortly, for the
 * way over the network: where things begin is told by line feeds, numbers by their differences. It
 * packs a fifth smaller, and unpacks into the file, byte for byte, in a tenth of a second.
 *
 * Layout: nine little-endian Uint32 (magic, keys, postings, entries, key bytes, entry bytes, then
 * the lengths of the three rows of numbers), the rows (frequencies, entries a key has, postings),
 * then the keys and the entries, a line each.
 */

/** "HJS1" in ASCII. */
const SHARD_MAGIC = 0x484a5331;
const SHARD_HEADER_WORDS = 9;
const LINE_FEED = 0x0a;

const damaged = (): HangjianError =>
  new HangjianError('damaged', 'The dictionary kept on this device is damaged.');

/** Frequency and tag of a key as one number that is small where the frequency is. */
const turnedLeft = (word: number): number =>
  ((word << (32 - TAG_SHIFT)) | (word >>> TAG_SHIFT)) >>> 0;
const turnedRight = (word: number): number =>
  ((word >>> (32 - TAG_SHIFT)) | (word << TAG_SHIFT)) >>> 0;

/** Each stretch of `bytes` between two of `starts` as a line. */
function linesOf(bytes: Uint8Array, starts: Uint32Array): Uint8Array {
  const lines = new Uint8Array(bytes.length + starts.length - 1);
  if (bytes.includes(LINE_FEED)) throw new Error('A key or an entry has a line feed in it.');
  for (let index = 0; index + 1 < starts.length; index += 1) {
    const stretch = bytes.subarray(starts[index], starts[index + 1]);
    lines.set(stretch, (starts[index] as number) + index);
    lines[(starts[index + 1] as number) + index] = LINE_FEED;
  }
  return lines;
}

/**
 * The way back: writes the lines without their line feeds to `bytes`, and where each begins to
 * `starts`. @throws HangjianError `damaged` where they are not as many or as long
 */
function readLines(lines: Uint8Array, bytes: Uint8Array, starts: Uint32Array): void {
  let from = 0;
  for (let index = 0; index + 1 < starts.length; index += 1) {
    const end = lines.indexOf(LINE_FEED, from);
    const start = from - index;
    if (end < 0 || end - index > bytes.length) throw damaged();
    bytes.set(lines.subarray(from, end), start);
    starts[index] = start;
    from = end + 1;
  }
  if (from !== lines.length) throw damaged();
  starts[starts.length - 1] = bytes.length;
}

/** @param file as `packLexicon` makes it. @throws HangjianError where it is of another version */
export function packLexiconShard(file: Uint8Array): Uint8Array {
  const tables = readTables(file);
  const { keys, entries, frequency, posting, postingStart } = tables;
  const rows = [new VarintWriter(), new VarintWriter(), new VarintWriter()] as const;
  const [frequencies, counts, postings] = rows;
  for (const word of frequency) frequencies.write(turnedLeft(word));
  for (let key = 0; key < keys; key += 1) {
    counts.write((postingStart[key + 1] as number) - (postingStart[key] as number));
  }
  let before = 0;
  for (const entry of posting) {
    postings.writeSigned(entry - before);
    before = entry;
  }
  const parts = [
    ...rows.map((row) => row.bytes()),
    linesOf(tables.keyBytes, tables.keyStart),
    linesOf(tables.entryBytes, tables.entryStart),
  ];
  const sizes = [keys, posting.length, entries, tables.keyBytes.length, tables.entryBytes.length];
  const header = [SHARD_MAGIC, ...sizes, ...parts.slice(0, 3).map((part) => part.length)];
  const shard = new Uint8Array(parts.reduce((sum, part) => sum + part.length, header.length * 4));
  const view = new DataView(shard.buffer);
  for (const [index, word] of header.entries()) view.setUint32(index * 4, word, true);
  let at = header.length * 4;
  for (const part of parts) {
    shard.set(part, at);
    at += part.length;
  }
  return shard;
}

/** The parts of a shard in their order, as views on its memory. */
function readShard(shard: Uint8Array) {
  const view = new DataView(shard.buffer, shard.byteOffset, shard.byteLength);
  if (shard.byteLength < SHARD_HEADER_WORDS * 4) throw damaged();
  const words = Array.from({ length: SHARD_HEADER_WORDS }, (_, at) => view.getUint32(at * 4, true));
  const [magic, keys = 0, postings = 0, entries = 0, keyBytes = 0, entryBytes = 0] = words;
  const [frequencies = 0, counts = 0, posted = 0] = words.slice(6);
  const sizes = [frequencies, counts, posted, keyBytes + keys, entryBytes + entries];
  const size = sizes.reduce((sum, part) => sum + part, SHARD_HEADER_WORDS * 4);
  if (magic !== SHARD_MAGIC || size !== shard.byteLength) throw damaged();
  let at = SHARD_HEADER_WORDS * 4;
  const parts = sizes.map((length) => {
    at += length;
    return shard.subarray(at - length, at);
  });
  return { sizes: [keys, postings, entries, keyBytes, entryBytes] as const, parts };
}

/**
 * The lexicon file of a shard, byte for byte.
 * @throws HangjianError `damaged` where it is none
 */
export function unpackLexiconShard(shard: Uint8Array): Uint8Array<ArrayBuffer> {
  const { sizes, parts } = readShard(shard);
  const [keys, postings, entries, keyBytes, entryBytes] = sizes;
  const words = HEADER_WORDS + (keys + 1) + keys + (keys + 1) + postings + (entries + 1);
  const memory = new ArrayBuffer(words * 4 + keyBytes + entryBytes);
  const file = new Uint8Array(memory);
  // Every machine that runs a browser is little-endian, and so is the lexicon's own reader.
  new Uint32Array(memory, 0, HEADER_WORDS).set([MAGIC, ...sizes, 0]);
  let at = HEADER_WORDS * 4;
  const table = (length: number): Uint32Array => {
    at += length * 4;
    return new Uint32Array(memory, at - length * 4, length);
  };
  const keyStart = table(keys + 1);
  const frequency = table(keys);
  const postingStart = table(keys + 1);
  const posting = table(postings);
  const entryStart = table(entries + 1);
  const empty = new Uint8Array();
  const [frequencies, counts, posted] = parts.slice(0, 3).map((part) => new VarintReader(part)) as [
    VarintReader,
    VarintReader,
    VarintReader,
  ];
  for (let key = 0; key < keys; key += 1) {
    frequency[key] = turnedRight(frequencies.read());
    postingStart[key + 1] = (postingStart[key] as number) + counts.read();
  }
  let entry = 0;
  for (let index = 0; index < postings; index += 1) {
    entry += posted.readSigned();
    posting[index] = entry;
  }
  if (![frequencies, counts, posted].every((row) => row.isDone)) throw damaged();
  readLines(parts[3] ?? empty, file.subarray(at, at + keyBytes), keyStart);
  readLines(parts[4] ?? empty, file.subarray(at + keyBytes), entryStart);
  return file;
}
