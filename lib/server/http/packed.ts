import { pipeline, Readable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { chosenEncoding, type Encoding } from './encoding';

/** Of what a browser takes; Brotli packs our blocks better than gzip in less time. */
const OFFERED: readonly Encoding[] = ['br', 'gzip'];

/**
 * 10,000 characters of articles are 1,727 kB of compact lines: 263 kB at this quality and 393 kB by
 * gzip, in 30 and 38 ms; the next quality takes 5 % off, the one after that twice as long.
 */
const QUALITY = 2;
const GZIP_LEVEL = 3;
/** A window of a megabyte reaches back over the two blocks before; a stream holds so much memory. */
const WINDOW_BITS = 20;

const packer = (encoding: Exclude<Encoding, 'identity'>) =>
  encoding === 'gzip'
    ? createGzip({ level: GZIP_LEVEL, flush: constants.Z_SYNC_FLUSH })
    : createBrotliCompress({
        flush: constants.BROTLI_OPERATION_FLUSH,
        params: {
          [constants.BROTLI_PARAM_QUALITY]: QUALITY,
          [constants.BROTLI_PARAM_LGWIN]: WINDOW_BITS,
        },
      });

/** How an answer that is made while it is sent may be packed for who asked with this header. */
export const streamEncoding = (acceptEncoding: string | null): Encoding =>
  chosenEncoding(acceptEncoding ?? undefined, OFFERED);

/** The chunks to a stream, which would throw into them that nobody reads: they only end. */
const readableFrom = (chunks: AsyncGenerator<Uint8Array>): Readable =>
  Readable.from(
    {
      [Symbol.asyncIterator]: () => ({
        next: () => chunks.next(),
        return: () => chunks.return(undefined),
      }),
    },
    { highWaterMark: 1 },
  );

/**
 * Packs chunks as they come, off the main thread: what was given can be unpacked at once, without
 * waiting for what follows. Ending it early ends `chunks`.
 */
export async function* packed(
  chunks: AsyncGenerator<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<Uint8Array> {
  if (encoding === 'identity') return yield* chunks;
  const stream = packer(encoding);
  // What fails is thrown to who reads the stream.
  pipeline(readableFrom(chunks), stream, () => undefined);
  yield* stream as AsyncIterable<Uint8Array>;
}
