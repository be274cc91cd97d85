import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { freePort } from '../../tools/port';

/** A server that knows nothing but files, as most do: folders by their index, POST by nobody. */
export interface FileServer {
  readonly address: string;
  /** Every request that came, as `GET /path`. */
  readonly asked: string[];
  readonly close: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export async function serveFiles(folder: string): Promise<FileServer> {
  const asked: string[] = [];
  const server = createServer(({ method = '', url = '' }, answer) => {
    asked.push(`${method} ${url}`);
    if (method !== 'GET' && method !== 'HEAD') {
      answer.writeHead(501).end();
      return;
    }
    const path = decodeURIComponent(url.split('?', 1)[0] ?? '');
    const found = join(folder, path);
    const isFolder = existsSync(found) && statSync(found).isDirectory();
    if (isFolder && !path.endsWith('/')) {
      answer.writeHead(301, { location: `${encodeURI(path)}/` }).end();
      return;
    }
    const file = isFolder ? join(found, 'index.html') : found;
    if (path.includes('..') || !existsSync(file)) {
      answer.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing there.');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    answer.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, 'localhost', () => resolve()));
  return {
    address: `http://localhost:${port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
