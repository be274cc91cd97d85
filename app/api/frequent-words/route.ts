import { errorResponse } from '@/lib/server/http/errors';
import { getPool } from '@/lib/server/pool/pool';

/** The words of the five first frequency bands, Simplified, a list each, the most frequent first. */
export async function GET(): Promise<Response> {
  try {
    const found = await getPool().frequentWords();
    const headers = {
      'content-type': 'application/json',
      'cache-control': 'public, max-age=86400',
    };
    return new Response(found, { headers });
  } catch (error) {
    return errorResponse(error);
  }
}
