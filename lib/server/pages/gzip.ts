import { gzip } from 'node:zlib';

/**
 * A gzip stream whose beginning may be exchanged: a page is compressed once, and what differs from
 * reader to reader, its first few hundred bytes, is put before it uncompressed. RFC 1951 (blocks
 * end on a byte, a stored block refers to nothing) and RFC 1952 (header, CRC-32, length).
 */
export interface GzipTail {
  /** Deflate blocks of the tail, the last one final. */
  readonly blocks: Buffer;
  readonly crc: number;
  /** Bytes of the tail before compression. */
  readonly length: number;
  /** Multiplies a CRC by as many zero bytes as the tail is long. */
  readonly shift: number;
}

/** Deflate, no flags, no time, slowest compression, unknown system. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
const TRAILER = 8;
/** A stored block holds at most this many bytes. */
const STORED_MOST = 0xffff;

/** CRC-32's polynomial, lowest power in the highest bit. */
const POLYNOMIAL = 0xedb88320;
const ONE = 0x80000000;

/** Product of two polynomials modulo CRC-32's: `multmodp` of zlib's crc32.c. */
function multiply(one: number, other: number): number {
  let product = 0;
  let shifted = other;
  for (let bit = ONE; bit !== 0; bit >>>= 1) {
    if (one & bit) product ^= shifted;
    shifted = shifted & 1 ? (shifted >>> 1) ^ POLYNOMIAL : shifted >>> 1;
  }
  return product >>> 0;
}

/** x to the power of 8·`bytes`, modulo CRC-32's polynomial: `x2nmodp` of zlib's crc32.c. */
function shiftBy(bytes: number): number {
  let power = ONE;
  // x^8, then its squares.
  let square = ONE >>> 8;
  for (let left = bytes; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = multiply(square, power);
    square = multiply(square, square);
  }
  return power;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
  return crc;
});

/** CRC-32 of a few bytes; Node has its own from 20.15 on. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Compresses what follows the exchangeable beginning, off the main thread. */
export async function gzipTail(tail: Uint8Array): Promise<GzipTail> {
  const whole = await new Promise<Buffer>((resolve, reject) => {
    gzip(tail, { level: 9 }, (error, packed) => (error ? reject(error) : resolve(packed)));
  });
  return {
    blocks: whole.subarray(HEADER.length, -TRAILER),
    crc: whole.readUInt32LE(whole.length - TRAILER),
    length: tail.length,
    shift: shiftBy(tail.length),
  };
}

/**
 * The parts of a gzip stream of `head` and what `tail` was made of, to be sent one after the other.
 * @throws RangeError for a head beyond 65,535 bytes
 */
export function gzipJoined(head: Uint8Array, tail: GzipTail): readonly [Buffer, Buffer, Buffer] {
  if (head.length > STORED_MOST) throw new RangeError('The head must fit one stored block.');
  const start = Buffer.alloc(HEADER.length + 5 + head.length);
  HEADER.copy(start);
  start.writeUInt16LE(head.length, HEADER.length + 1);
  start.writeUInt16LE(head.length ^ STORED_MOST, HEADER.length + 3);
  start.set(head, HEADER.length + 5);
  const end = Buffer.alloc(TRAILER);
  end.writeUInt32LE((multiply(tail.shift, crc32(head)) ^ tail.crc) >>> 0, 0);
  end.writeUInt32LE((head.length + tail.length) % 2 ** 32, 4);
  return [start, tail.blocks, end];
}
