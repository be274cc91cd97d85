import { type ErrorCode, HangjianError } from '../../domain/errors';
import { RETRY_AFTER } from '../pool/limits';
import { logError } from './log';

/** The one place where an error code becomes an HTTP status. */
export const STATUS: Readonly<Record<ErrorCode, number>> = {
  'not-found': 404,
  'not-text': 415,
  'too-long': 413,
  empty: 422,
  'bad-request': 400,
  'bad-method': 405,
  'address-too-long': 414,
  'head-too-long': 431,
  forbidden: 403,
  'wrong-host': 421,
  'too-slow': 408,
  'too-many': 429,
  busy: 503,
  damaged: 503,
  'bad-front-matter': 500,
  'bad-wire': 500,
  'storage-newer': 500,
  'storage-failed': 500,
  internal: 500,
};

/** What a client is told: never a stack, never a path of ours. */
export interface ErrorBody {
  readonly error: { readonly code: ErrorCode; readonly message: string };
}

export function errorBody(error: unknown): ErrorBody {
  if (error instanceof HangjianError && error.code !== 'internal') {
    // Whoever runs the server has to do something about it.
    if (error.code === 'damaged') logError(error);
    return { error: { code: error.code, message: error.message } };
  }
  logError(error);
  const message = 'Something went wrong on our side. Nothing of yours was lost; please try again.';
  return { error: { code: 'internal', message } };
}

export function errorResponse(error: unknown): Response {
  const body = errorBody(error);
  const headers = body.error.code === 'busy' ? { 'retry-after': String(RETRY_AFTER) } : undefined;
  return Response.json(body, { status: STATUS[body.error.code], ...(headers ? { headers } : {}) });
}
