import { forADay } from '@/lib/server/http/for-a-day';
import { getPool } from '@/lib/server/pool/pool';

/** The 3,000 most frequent characters, Simplified, as a list in order. They change with releases. */
export const GET = (): Promise<Response> => forADay(() => getPool().characters());
