import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { HangjianError } from '../../domain/errors';
import { LEAST_PROGRESS, PROGRESS_WITHIN } from './limits';
import { refuse } from './refuse';

export interface ProgressLimits {
  /** Bytes. */
  readonly least: number;
  /** Looks, one every `every` milliseconds. */
  readonly looks: number;
  readonly every: number;
}

/** What is counted anew after each stretch of progress. */
interface Mark {
  received: number;
  sent: number;
  looks: number;
}

/** The system's side of a socket: bytes given to it, and how many of them still wait there. */
interface Handle {
  readonly _handle?: { readonly bytesWritten?: number; readonly writeQueueSize?: number } | null;
}

const queued = (socket: Socket): number => (socket as Handle)._handle?.writeQueueSize ?? 0;

/**
 * Bytes that the other end, or the system on its behalf, has taken. A socket by itself counts a
 * large file as unsent until its last byte is gone.
 */
const sentBy = (socket: Socket): number => {
  const given = (socket as Handle)._handle?.bytesWritten;
  if (given === undefined) return socket.bytesWritten - socket.writableLength;
  return given - queued(socket);
};

const markOf = (socket: Socket): Mark => ({
  received: socket.bytesRead,
  sent: sentBy(socket),
  looks: 0,
});

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The request's own, which Node takes from it once it is over. */
  readonly socket: Socket;
  readonly mark: Mark;
}

/** What is being waited for: the rest of a body, a reader, or (null) only ourselves. */
function awaited({ request, socket }: Exchange): 'body' | 'reader' | null {
  if (socket.writableLength > 0 || queued(socket) > 0) return 'reader';
  // A body that fills its buffer waits for us to read it.
  const full = request.readableLength >= request.readableHighWaterMark;
  return request.complete || full ? null : 'body';
}

/** True when nothing is amiss; else the exchange has stood still for all its looks. */
function look(exchange: Exchange, limits: ProgressLimits): boolean {
  const { socket, mark } = exchange;
  const waitsFor = awaited(exchange);
  const received = socket.bytesRead - mark.received;
  const sent = sentBy(socket) - mark.sent;
  const moved = (waitsFor === 'body' ? received : sent) >= limits.least;
  if (waitsFor === null || moved) Object.assign(mark, markOf(socket));
  else mark.looks += 1;
  return mark.looks < limits.looks;
}

function end(exchange: Exchange): void {
  const { response, socket } = exchange;
  if (awaited(exchange) !== 'body' || response.headersSent) {
    socket.destroy();
    return;
  }
  const message =
    'The text came too slowly and was not taken. Nothing was changed; please try again.';
  refuse(response, new HangjianError('too-slow', message));
}

export const PROGRESS: ProgressLimits = {
  least: LEAST_PROGRESS,
  looks: PROGRESS_WITHIN,
  every: 1_000,
};

/**
 * Ends exchanges whose other end neither sends nor reads. Looks are counted, not time: while the
 * process itself is busy nothing is looked at, and nobody is blamed.
 */
export function requireProgress(server: Server, limits: ProgressLimits): void {
  const open = new Set<Exchange>();
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    const exchange = { request, response, socket, mark: markOf(socket) };
    open.add(exchange);
    response.once('close', () => open.delete(exchange));
  });
  const timer = setInterval(() => {
    for (const exchange of open) {
      if (look(exchange, limits)) continue;
      open.delete(exchange);
      end(exchange);
    }
  }, limits.every);
  timer.unref();
  server.once('close', () => clearInterval(timer));
}
