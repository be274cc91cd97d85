import { getEngine } from '@/lib/server/engine';
import { errorResponse } from '@/lib/server/http/errors';

export const dynamic = 'force-dynamic';

/** Says that the engine works, which segmenter is in use and how large and old the dictionary is. */
export function GET(): Response {
  try {
    const headers = { 'cache-control': 'no-store' };
    return Response.json({ ok: true, ...getEngine().info() }, { headers });
  } catch (error) {
    return errorResponse(error);
  }
}
