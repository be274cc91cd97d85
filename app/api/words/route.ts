import { readBody } from '@/lib/server/http/body';
import { errorResponse } from '@/lib/server/http/errors';
import { wordsOf } from '@/lib/server/lookup';

/** `{"words": [...]}` in either script → the entries of each. Nothing is kept. */
export async function POST(request: Request): Promise<Response> {
  try {
    const found = await wordsOf(await readBody(request));
    return new Response(found, { headers: { 'content-type': 'application/json' } });
  } catch (error) {
    return errorResponse(error);
  }
}
