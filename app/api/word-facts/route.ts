import { readBody } from '@/lib/server/http/body';
import { errorResponse } from '@/lib/server/http/errors';
import { wordFactsOf } from '@/lib/server/lookup';

/** `{"words": [...]}`, ids of entries or Simplified → how frequent each is, and what. Nothing is kept. */
export async function POST(request: Request): Promise<Response> {
  try {
    const found = await wordFactsOf(await readBody(request));
    return new Response(found, { headers: { 'content-type': 'application/json' } });
  } catch (error) {
    return errorResponse(error);
  }
}
