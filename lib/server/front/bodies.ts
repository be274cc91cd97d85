import type { IncomingMessage, ServerResponse } from 'node:http';
import { HangjianError } from '../../domain/errors';
import { LARGEST_BODY, tooLong } from '../http/body';
import type { Step } from './chain';
import { LINGER } from './limits';
import { refuse } from './refuse';

function problem(request: IncomingMessage): HangjianError | null {
  const { headers } = request;
  if (Number(headers['content-length'] ?? 0) > LARGEST_BODY) return tooLong();
  const encoding = headers['content-encoding'] ?? 'identity';
  // A few packed kilobytes can unfold into gigabytes.
  if (encoding.toLowerCase() === 'identity') return null;
  return new HangjianError('not-text', 'Send the text as it is, not compressed.');
}

/**
 * A body that nobody wanted is not read to its end, as Node would do: the answer goes out, then the
 * line is cut. The route that reads one (lib/server/http/body.ts) stops where it is too large.
 */
function closeUnread(request: IncomingMessage, response: ServerResponse): void {
  // Node takes it from the request once an answer has gone out.
  const { socket } = request;
  response.once('finish', () => {
    if (request.complete) return;
    socket.end();
    setTimeout(() => socket.destroy(), LINGER).unref();
  });
}

/** Refuses bodies that are too large or packed. */
export const bodyStep: Step = (request, response) => {
  closeUnread(request, response);
  const error = problem(request);
  if (error) refuse(response, error);
  return error !== null;
};
