import type { Server } from 'node:http';

/** Where `localhost` leads to; a browser tries both. */
const LOOPBACK = ['127.0.0.1', '::1'] as const;
/** What a system says that has no IPv6. */
const NO_SUCH_ADDRESS = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

const listenOn = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

/**
 * Listens on one address, or on this machine alone, where `localhost` may mean IPv4 or IPv6.
 * @param make makes a server, which listens on one address only
 * @throws the system's error, such as EADDRINUSE
 */
export async function listen(
  make: () => Server,
  port: number,
  host: string | null,
): Promise<readonly Server[]> {
  const servers: Server[] = [];
  for (const address of host === null ? LOOPBACK : [host]) {
    const server = make();
    try {
      await listenOn(server, port, address);
      servers.push(server);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (servers.length > 0 && NO_SUCH_ADDRESS.has(code)) continue;
      for (const open of servers) open.close();
      throw error;
    }
  }
  return servers;
}
