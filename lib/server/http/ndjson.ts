import type { Lines } from '../pool/pool';
import { errorBody } from './errors';
import { packed, streamEncoding } from './packed';

/** The lines, and a last one `{"error": …}` where they could not all be made. */
async function* withFailure(chunks: Lines['chunks']): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    yield new TextEncoder().encode(`${JSON.stringify(errorBody(error))}\n`);
  }
}

/**
 * Streams lines of JSON as they are made: a chunk is made when the one before it has been taken,
 * so a slow reader has a few in memory and holds up nobody; one who goes away stops the work. What
 * fails after the first line can no longer change the status: the last line then is
 * `{"error": …}`.
 * @param acceptEncoding the request's header; each chunk arrives whole however it is packed
 */
export function ndjson({ chunks, stop }: Lines, acceptEncoding: string | null = null): Response {
  let gone = false;
  const encoding = streamEncoding(acceptEncoding);
  const parts = packed(withFailure(chunks), encoding);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (gone) return;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel() {
      gone = true;
      stop();
      parts.return(undefined).catch(() => undefined);
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'cache-control': 'no-store',
      vary: 'Accept-Encoding',
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    },
  });
}
