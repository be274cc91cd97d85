import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import type { Step } from '../front/chain';
import { chosenEncoding } from '../http/encoding';
import { PACKED, SHARDS_MANIFEST } from '../shards/files';

/** `name.hash.bin` or the manifest; nothing that could lead out of the folder. */
const ADDRESS = /^\/engine\/([a-z]{1,40}\.[0-9a-f]{16}\.bin|manifest\.json)$/;

const HEADERS = {
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  vary: 'Accept-Encoding',
} as const;

/** A file's name has its hash: it may be kept for ever. The manifest is asked for each time. */
const keptHow = (name: string) =>
  name === SHARDS_MANIFEST
    ? { 'cache-control': 'no-cache', 'content-type': 'application/json' }
    : {
        'cache-control': 'public, max-age=31536000, immutable',
        'content-type': 'application/octet-stream',
      };

const fileAt = (path: string): Promise<Stats | null> =>
  stat(path).then(
    (found) => (found.isFile() ? found : null),
    () => null,
  );

/**
 * Answers with what browsers open the engine from, packed as the build packed it. What is not there
 * is left to the next step.
 * @param folder of the shards and their manifest
 */
export const shardStep =
  (folder: string): Step =>
  async (request, response) => {
    const [, name] = ADDRESS.exec((request.url ?? '').split('?', 1)[0] ?? '') ?? [];
    if (!name || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    const path = join(folder, name);
    const wantsPacked =
      chosenEncoding(request.headers['accept-encoding'], ['br']) === 'br' &&
      name !== SHARDS_MANIFEST;
    const small = wantsPacked ? await fileAt(`${path}${PACKED}`) : null;
    const found = small ?? (await fileAt(path));
    if (!found) return false;
    response.writeHead(200, {
      ...HEADERS,
      ...keptHow(name),
      ...(small ? { 'content-encoding': 'br' } : {}),
      'content-length': found.size,
    });
    if (request.method === 'HEAD') response.end();
    // Whoever goes away ends the reading; nobody is left to be told of an error.
    else pipeline(createReadStream(small ? `${path}${PACKED}` : path), response, () => undefined);
    return true;
  };
