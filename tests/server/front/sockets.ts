import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** The port of a server made for this test, on the loopback address only. */
export async function portOf(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

export interface Raw {
  readonly socket: Socket;
  /** What has come so far. */
  readonly text: () => string;
  /** Resolves with all that came when the other end has hung up. */
  readonly closed: Promise<string>;
}

/** A connection that sends `bytes` and goes on as the test likes. */
export function raw(port: number, bytes: string): Raw {
  const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
  let text = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    text += chunk;
  });
  // Being cut off is what is tried here; half of the time it shows as an error.
  socket.on('error', () => {});
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve(text)));
  return { socket, text: () => text, closed };
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Polls until `done` says so. @throws Error after `within` milliseconds. */
export async function until(done: () => boolean, within = 10_000): Promise<void> {
  const end = Date.now() + within;
  while (!done()) {
    if (Date.now() > end) throw new Error(`Not so within ${within} ms: ${done}`);
    await pause(10);
  }
}
