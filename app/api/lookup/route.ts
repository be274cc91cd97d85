import { HangjianError } from '@/lib/domain/errors';
import { getEngine } from '@/lib/server/engine';
import { errorResponse } from '@/lib/server/http/errors';

/** A selection inside one sentence; longer ones have no entry and hundreds of parts. */
const LONGEST_QUERY = 100;

/** `?q=` in either script → its entries, sub-words and characters. */
export function GET(request: Request): Response {
  try {
    const engine = getEngine();
    const surface = engine.normalise(new URL(request.url).searchParams.get('q') ?? '').trim();
    if (surface === '') throw new HangjianError('bad-request', 'Nothing was asked for.');
    if (surface.length > LONGEST_QUERY) {
      throw new HangjianError('too-long', `Look up at most ${LONGEST_QUERY} characters at a time.`);
    }
    return Response.json(engine.lookup(surface), {
      headers: { 'cache-control': 'private, max-age=3600' },
    });
  } catch (error) {
    return errorResponse(error);
  }
}
