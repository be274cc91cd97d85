import { errorResponse } from '@/lib/server/http/errors';
import { lookUp } from '@/lib/server/lookup';

/** `?q=` in either script → its entries, sub-words and characters. */
export async function GET(request: Request): Promise<Response> {
  try {
    const found = await lookUp(new URL(request.url).searchParams.get('q') ?? '');
    return new Response(found, {
      headers: { 'content-type': 'application/json', 'cache-control': 'private, max-age=3600' },
    });
  } catch (error) {
    return errorResponse(error);
  }
}
