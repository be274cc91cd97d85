import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { HangjianError } from '../../domain/errors';
import { clientName } from './client';
import { MOST_CONNECTIONS, MOST_CONNECTIONS_OF_ONE, MOST_PIPELINED } from './limits';
import { refusal, tooMany } from './refuse';

export interface ConnectionLimits {
  readonly all: number;
  readonly ofOne: number;
}

/** Seconds after which it may be tried again. */
const A_MOMENT = 2;

const full = (): HangjianError =>
  new HangjianError('busy', 'Too many people are reading here. Please try again in a moment.');

/** Says why and hangs up; nothing that the other end sends is read. */
function turnAway(socket: Socket, error: HangjianError): void {
  socket.on('error', () => socket.destroy());
  socket.end(refusal(error), () => socket.destroy());
}

/** Holds each address, and all together, to so many connections. */
export function limitConnections(server: Server, limits: ConnectionLimits): void {
  const open = new Map<string, number>();
  let all = 0;
  server.prependListener('connection', (socket: Socket) => {
    const name = clientName(socket.remoteAddress ?? '');
    const others = open.get(name) ?? 0;
    if (all >= limits.all) return turnAway(socket, full());
    if (others >= limits.ofOne) return turnAway(socket, tooMany(A_MOMENT));
    all += 1;
    open.set(name, others + 1);
    socket.once('close', () => {
      all -= 1;
      const left = (open.get(name) ?? 1) - 1;
      if (left > 0) open.set(name, left);
      else open.delete(name);
    });
  });
}

/** Behind a proxy of ours all clients come from its address, so that no one can be held to less. */
export const connectionLimits = (trustedProxies: number): ConnectionLimits => ({
  all: MOST_CONNECTIONS,
  ofOne: trustedProxies > 0 ? MOST_CONNECTIONS : MOST_CONNECTIONS_OF_ONE,
});

/**
 * Node works on all requests sent ahead on a connection at the same time; past a handful the
 * connection is cut, since no answer could be told apart any more.
 */
export function limitPipelining(server: Server): void {
  const open = new WeakMap<Socket, number>();
  server.prependListener('request', ({ socket }, response) => {
    const waiting = (open.get(socket) ?? 0) + 1;
    open.set(socket, waiting);
    if (waiting > MOST_PIPELINED) socket.destroy();
    response.once('close', () => open.set(socket, (open.get(socket) ?? 1) - 1));
  });
}
