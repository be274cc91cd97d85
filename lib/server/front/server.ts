import { createServer, type Server } from 'node:http';
import type { Handler } from './chain';

/** An HTTP server that answers everything by `handle`; a failure is logged and told as a 500. */
export const frontServer = (handle: Handler): Server =>
  createServer(async (request, response) => {
    try {
      await handle(request, response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });

/** Resolves once the server takes connections. @throws the system's error, such as EADDRINUSE. */
export const listen = (server: Server, port: number, host?: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
