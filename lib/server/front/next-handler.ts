import { Server } from 'node:http';
import next from 'next';
import type { Handler } from './chain';

export interface NextApp {
  readonly handle: Handler;
  readonly close: () => Promise<void>;
}

/**
 * Next's own production server without its socket: what `next start` answers (pages, routes,
 * static files, compression), in this process.
 * @param root the project's folder, with a finished build in `.next`
 * @param port where we are reached; Next calls itself there
 */
export async function openNext(root: string, port: number): Promise<NextApp> {
  // Next listens for web sockets on the server it is given. We have none, so it gets an idle one,
  // and a request to change protocols is answered like any other.
  const httpServer = new Server();
  const app = next({ dev: false, dir: root, hostname: 'localhost', port, quiet: true, httpServer });
  await app.prepare();
  return { handle: app.getRequestHandler(), close: () => app.close() };
}
