import { canFit, fitWeights } from '@/lib/server/fitting/fit';
import { readBody } from '@/lib/server/http/body';
import { errorResponse } from '@/lib/server/http/errors';

export const dynamic = 'force-dynamic';

const HEADERS = { 'cache-control': 'no-store' };

/** Whether this server can fit weights to answers: `{"fits": true}`. */
export const GET = (): Response => Response.json({ fits: canFit() }, { headers: HEADERS });

/** Answers of cards in, weights out (see lib/domain/fitting.ts). Nothing is kept. */
export async function POST(request: Request): Promise<Response> {
  try {
    return Response.json(await fitWeights(await readBody(request)), { headers: HEADERS });
  } catch (error) {
    return errorResponse(error);
  }
}
