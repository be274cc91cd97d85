import { readAnnotateRequest } from '@/lib/server/http/annotate-request';
import { errorResponse } from '@/lib/server/http/errors';
import { ndjson } from '@/lib/server/http/ndjson';
import { getPool } from '@/lib/server/pool/pool';

/** Text in, NDJSON out; `?form=compact` for the app's own wire form. Nothing is kept. */
export async function POST(request: Request): Promise<Response> {
  try {
    const wanted = await readAnnotateRequest(request);
    const compact = new URL(request.url).searchParams.get('form') === 'compact';
    const lines = getPool().annotate(wanted, compact ? 'compact' : 'contract');
    return ndjson(lines, request.headers.get('accept-encoding'));
  } catch (error) {
    return errorResponse(error);
  }
}
