import type { Lines } from '../pool/pool';
import { errorBody } from './errors';

/**
 * Streams lines of JSON as they are made: a chunk is made when the one before it has been taken,
 * so a slow reader has two in memory and holds up nobody; one who goes away stops the work. What
 * fails after the first line can no longer change the status: the last line then is
 * `{"error": …}`.
 */
export function ndjson({ chunks, stop }: Lines): Response {
  let gone = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        if (gone) return;
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        if (gone) return;
        controller.enqueue(new TextEncoder().encode(`${JSON.stringify(errorBody(error))}\n`));
        controller.close();
      }
    },
    cancel() {
      gone = true;
      stop();
      chunks.return(undefined).catch(() => undefined);
    },
  });
  return new Response(body, {
    headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' },
  });
}
