import { type ErrorCode, HangjianError } from '../../domain/errors';

const CODES: Readonly<Record<number, ErrorCode>> = { 413: 'too-long', 429: 'busy', 503: 'busy' };

/** The server answered, and did not annotate. */
export class Refused extends HangjianError {
  /** Milliseconds to wait before asking again, as the server said; null where it did not. */
  readonly retryAfter: number | null;
  /** Asking the same again would be answered the same. */
  readonly lasting: boolean;

  constructor(response: Response, message: string) {
    super(CODES[response.status] ?? (response.status < 500 ? 'bad-request' : 'internal'), message);
    this.retryAfter = retryAfterOf(response.headers.get('retry-after'), Date.now());
    this.lasting = LASTING.has(response.status);
  }
}

/** What is wrong with the request itself, not with the moment: RFC 9110, section 15.5. */
const LASTING: ReadonlySet<number> = new Set([400, 413, 414, 415, 422]);

/** Longer than this nobody is made to wait; a proxy may answer nonsense. In milliseconds. */
const LONGEST_WAIT = 3_600_000;

/** `Retry-After` in milliseconds from `now`: a count of seconds or a date (RFC 9110, 10.2.3). */
export function retryAfterOf(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.min(LONGEST_WAIT, Math.max(0, wait)) : null;
}

/**
 * The error of an answer that is no annotation, in the server's own words where it has some.
 * `body` is read to its end.
 */
export async function refusal(response: Response): Promise<Refused> {
  const body = (await response.json().catch(() => null)) as {
    error?: { message?: unknown };
  } | null;
  const message = body?.error?.message;
  return new Refused(
    response,
    typeof message === 'string'
      ? message
      : `The server could not annotate this text (${response.status}). It is kept, and asked for again by itself.`,
  );
}
