import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { WORKER_ADDRESS } from '@/lib/offline/names';
import type { Step } from '../front/chain';
import { chosenEncoding, type Encoding, encoded } from '../http/encoding';
import { type Reply, send } from './reply';

/** It may ask this server, and run nothing but itself. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

async function replyOf(file: string, encoding: Encoding): Promise<Reply> {
  const body = await readFile(file);
  return {
    headers: {
      'cache-control': 'no-cache',
      'content-security-policy': POLICY,
      'content-type': 'text/javascript; charset=utf-8',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    },
    etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    parts: [await encoded(body, encoding)],
  };
}

/**
 * Answers with the service worker of the build that is served, which browsers ask for anew each time.
 * @param file of it; it does not change while the server runs
 */
export function offlineWorkerStep(file: string): Step {
  const made = new Map<Encoding, Promise<Reply>>();
  return async (request, response) => {
    const { method, url = '' } = request;
    if (url.split('?', 1)[0] !== WORKER_ADDRESS || (method !== 'GET' && method !== 'HEAD')) {
      return false;
    }
    const encoding = chosenEncoding(request.headers['accept-encoding'], ['br', 'gzip']);
    const known = made.get(encoding) ?? replyOf(file, encoding);
    made.set(encoding, known);
    send(request, response, await known);
    return true;
  };
}
