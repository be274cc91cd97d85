import { forADay } from '@/lib/server/http/for-a-day';
import { getPool } from '@/lib/server/pool/pool';

/** The words of the five first frequency bands, Simplified, a list each, the most frequent first. */
export const GET = (): Promise<Response> => forADay(() => getPool().frequentWords());
