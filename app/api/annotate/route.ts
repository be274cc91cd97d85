import { getEngine } from '@/lib/server/engine';
import { compactLines, contractLines } from '@/lib/server/http/annotate-lines';
import { readAnnotateRequest } from '@/lib/server/http/annotate-request';
import { errorResponse } from '@/lib/server/http/errors';
import { ndjson } from '@/lib/server/http/ndjson';

/** Text in, NDJSON out; `?form=compact` for the app's own wire form. Nothing is kept. */
export async function POST(request: Request): Promise<Response> {
  try {
    const wanted = await readAnnotateRequest(request);
    const compact = new URL(request.url).searchParams.get('form') === 'compact';
    const engine = getEngine();
    return ndjson(compact ? compactLines(engine, wanted) : contractLines(engine, wanted));
  } catch (error) {
    return errorResponse(error);
  }
}
