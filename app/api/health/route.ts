import { errorResponse } from '@/lib/server/http/errors';
import { getPool } from '@/lib/server/pool/pool';

export const dynamic = 'force-dynamic';

/**
 * Says that the engine works, which segmenter is in use and how large and old the dictionary is.
 * The first answer waits for a worker to be ready; from then on it is known.
 */
export async function GET(): Promise<Response> {
  try {
    const headers = { 'cache-control': 'no-store' };
    return Response.json({ ok: true, ...(await getPool().info()) }, { headers });
  } catch (error) {
    return errorResponse(error);
  }
}
