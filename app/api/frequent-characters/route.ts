import { errorResponse } from '@/lib/server/http/errors';
import { getPool } from '@/lib/server/pool/pool';

/** The 3,000 most frequent characters, Simplified, as a list in order. They change with releases. */
export async function GET(): Promise<Response> {
  try {
    const found = await getPool().characters();
    const headers = {
      'content-type': 'application/json',
      'cache-control': 'public, max-age=86400',
    };
    return new Response(found, { headers });
  } catch (error) {
    return errorResponse(error);
  }
}
