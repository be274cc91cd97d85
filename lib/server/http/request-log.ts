import type { Server } from 'node:http';
import { performance } from 'node:perf_hooks';
import { logForm, logQuietly } from './log';

/** Pages without a parameter, and the routes a parameter of which may be a learner's. */
const PLAIN = /^\/(?:|vocabulary|review|dictionary|settings|about|progress|api\/[\w-]+)$/;
const WITH_PARAMETER: readonly (readonly [prefix: string, route: string])[] = [
  ['/_next/static/', '/_next/static'],
  ['/read/', '/read/[slug]'],
  ['/texts/', '/texts/[id]'],
  ['/api/characters/', '/api/characters/[character]'],
];

/**
 * The route of an address, without what was asked of it: a word looked up stands in the query, the
 * id of a learner's text in the path. Everything unknown is one route.
 */
export function routeOf(url: string): string {
  const [path = ''] = url.split('?', 1);
  if (PLAIN.test(path)) return path;
  return WITH_PARAMETER.find(([prefix]) => path.startsWith(prefix))?.[1] ?? 'other';
}

/** Logs each request once its answer is over, in the structured log only. */
export function logRequests(server: Server): void {
  if (logForm(process.env) !== 'json') return;
  server.prependListener('request', (request, response) => {
    const start = performance.now();
    const { socket, method = '', url = '' } = request;
    const sent = socket.bytesWritten;
    response.once('close', () => {
      logQuietly('request', {
        method,
        route: routeOf(url),
        status: response.statusCode,
        /** False for an answer that was cut off, by either side. */
        whole: response.writableFinished,
        ms: Math.round(performance.now() - start),
        bytes: socket.bytesWritten - sent,
      });
    });
  });
}
