import { errorResponse } from '@/lib/server/http/errors';
import { searchFor } from '@/lib/server/lookup';

/** `?q=` as it was typed: characters, a pattern of them, pinyin, zhuyin or English. */
export async function GET(request: Request): Promise<Response> {
  try {
    const found = await searchFor(new URL(request.url).searchParams.get('q') ?? '');
    return new Response(found, {
      headers: { 'content-type': 'application/json', 'cache-control': 'private, max-age=3600' },
    });
  } catch (error) {
    return errorResponse(error);
  }
}
