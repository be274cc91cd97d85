import { createServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { HangjianError } from '../../domain/errors';
import type { Handler } from './chain';
import {
  type ConnectionLimits,
  connectionLimits,
  limitConnections,
  limitPipelining,
} from './connections';
import { HEAD_WITHIN, IDLE_FOR, LARGEST_HEAD, MOST_HEADERS, REQUEST_WITHIN } from './limits';
import { PROGRESS, type ProgressLimits, requireProgress } from './progress';
import { refusal, refuse } from './refuse';

/** Times are milliseconds. */
export interface ServerLimits {
  readonly connections: ConnectionLimits;
  readonly headWithin: number;
  readonly requestWithin: number;
  readonly idleFor: number;
  readonly progress: ProgressLimits;
}

export const serverLimits = (trustedProxies: number): ServerLimits => ({
  connections: connectionLimits(trustedProxies),
  headWithin: HEAD_WITHIN,
  requestWithin: REQUEST_WITHIN,
  idleFor: IDLE_FOR,
  progress: PROGRESS,
});

/** Milliseconds between two looks at connections whose head or body is late. */
const LATE_CHECK = 1_000;

const unreadable = (code: string | undefined): HangjianError => {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new HangjianError('head-too-long', 'The head of that request is too long.');
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new HangjianError('too-slow', 'The request came too slowly and was not taken.');
  }
  return new HangjianError('bad-request', 'That is not a request a browser would send.');
};

/** Answers what Node could not read as a request, unless an answer is already on its way. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  const { _httpMessage: answering } = socket as { _httpMessage?: unknown };
  if (!socket.writable || answering) socket.destroy();
  else socket.end(refusal(unreadable(error.code)), () => socket.destroy());
}

/**
 * An HTTP server that answers everything by `handle`, within the limits of `limits.ts`; what fails
 * is logged and told as a 500.
 */
export function frontServer(handle: Handler, limits: ServerLimits): Server {
  const server = createServer(
    {
      connectionsCheckingInterval: Math.min(LATE_CHECK, limits.headWithin),
      headersTimeout: limits.headWithin,
      keepAliveTimeout: limits.idleFor,
      maxHeaderSize: LARGEST_HEAD,
      requestTimeout: limits.requestWithin,
    },
    async (request, response) => {
      // Cut off, though more of what it had sent ahead is still being read out.
      if (request.socket.destroyed) return;
      try {
        await handle(request, response);
      } catch (error) {
        if (response.headersSent) response.destroy(error as Error);
        else refuse(response, error);
      }
    },
  );
  server.maxHeadersCount = MOST_HEADERS;
  server.on('clientError', answerUnreadable);
  limitConnections(server, limits.connections);
  limitPipelining(server);
  requireProgress(server, limits.progress);
  return server;
}
