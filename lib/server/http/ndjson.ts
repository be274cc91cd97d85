import { errorBody } from './errors';

/** Gives other requests a turn between two lines; a long text would hold the process for seconds. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Streams lines of JSON as they are made; a reader who goes away stops the work. What fails
 * after the first line can no longer change the status: the last line then is `{"error": …}`.
 */
export function ndjson(lines: Iterable<unknown>): Response {
  const encoder = new TextEncoder();
  const iterator = lines[Symbol.iterator]();
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await turn();
      if (cancelled) return;
      try {
        const { done, value } = iterator.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      } catch (error) {
        controller.enqueue(encoder.encode(`${JSON.stringify(errorBody(error))}\n`));
        controller.close();
      }
    },
    cancel() {
      cancelled = true;
      iterator.return?.();
    },
  });
  return new Response(body, {
    headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' },
  });
}
