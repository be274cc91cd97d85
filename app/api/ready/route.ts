import { isPoolReady } from '@/lib/server/pool/pool';

export const dynamic = 'force-dynamic';

/** Seconds after which to ask again. */
const RETRY_AFTER = 1;

/**
 * Says at once whether this instance should be sent requests: 200 when it takes texts in, 503 while
 * its engine is being made and from the signal that ends it. `/api/health` waits for the engine.
 */
export function GET(): Response {
  const ready = isPoolReady();
  const headers = {
    'cache-control': 'no-store',
    ...(ready ? {} : { 'retry-after': String(RETRY_AFTER) }),
  };
  return Response.json({ ready }, { status: ready ? 200 : 503, headers });
}
