import { createHash } from 'node:crypto';
import { pageHead } from '@/lib/reader/preferences/page-head';
import { sharedPolicy } from '../content-security';
import { type Encoding, encoded } from '../http/encoding';
import type { Answer, Ask } from './ask';
import { crc32, type GzipTail, gzipJoined, gzipTail } from './gzip';
import { PASSING } from './passing';
import type { ReaderClass, Visitor } from './reader-class';
import { keptHeaders, type Reply, varyBy } from './reply';
import { shareable } from './shareable';
import type { Wanted } from './wanted';

/** An answer in memory: the same for everyone, or a page whose root element is still to come. */
export type Kept = Whole | Page;

interface Whole {
  readonly reply: Reply;
}

interface Page {
  readonly headers: Readonly<Record<string, string>>;
  /** Of what follows the head. */
  readonly sum: string;
  readonly tail: GzipTail | Buffer;
}

const POLICY = 'content-security-policy';

const isPage = (kept: Kept): kept is Page => 'tail' in kept;
const isPlain = (tail: GzipTail | Buffer): tail is Buffer => Buffer.isBuffer(tail);

/** Bytes a kept answer takes in memory; the headers are some hundreds. */
export function bytesOf(kept: Kept): number {
  if (!isPage(kept)) return 1000 + kept.reply.parts.reduce((sum, part) => sum + part.length, 0);
  return 1000 + (isPlain(kept.tail) ? kept.tail.length : kept.tail.blocks.length);
}

const sumOf = (body: Buffer | string): string =>
  createHash('sha256').update(body).digest('base64url').slice(0, 22);

const nonceOf = (answer: Answer): string =>
  /'nonce-([^']+)'/.exec(String(answer.headers[POLICY] ?? ''))?.[1] ?? '';

/** An answer that is fit for more than one reader. */
const isFit = ({ status, headers, body }: Answer): boolean =>
  status === 200 && headers['set-cookie'] === undefined && !body.includes(`"${PASSING}`);

/** Renders a page for a class of readers. */
export async function keepPage(
  ask: Ask,
  { path }: Wanted,
  of: ReaderClass,
  encoding: Encoding,
): Promise<Kept | null> {
  const answer = await ask(path, { cookie: of.cookie, 'user-agent': of.agent });
  const nonce = nonceOf(answer);
  if (!isFit(answer) || nonce === '') return null;
  const { html, hashes } = shareable(answer.body.toString(), nonce);
  const head = pageHead(of.rendered);
  if (!html.startsWith(head)) throw new Error(`${path} does not begin with its root element.`);
  const tail = Buffer.from(html.slice(head.length));
  const headers = {
    ...keptHeaders(answer.headers),
    [POLICY]: sharedPolicy(hashes),
    'cache-control': 'private, no-cache',
    vary: varyBy(answer.headers.vary, ['Accept-Encoding', 'Cookie', 'User-Agent']),
    ...(encoding === 'gzip' ? { 'content-encoding': encoding } : {}),
  };
  return { headers, sum: sumOf(tail), tail: encoding === 'gzip' ? await gzipTail(tail) : tail };
}

/** What Next's router asks for, or a built file. */
export async function keepWhole(
  ask: Ask,
  { kind, path, headers }: Wanted,
  of: ReaderClass,
  encoding: Encoding,
): Promise<Kept | null> {
  const answer = await ask(path, kind === 'file' ? {} : { ...headers, cookie: of.dataCookie });
  if (!isFit(answer)) return null;
  const nonce = nonceOf(answer);
  // A nonce that has been sent once is no secret any more; data runs no scripts.
  const body = nonce ? Buffer.from(answer.body.toString().replaceAll(nonce, '')) : answer.body;
  const packed = await encoded(body, encoding);
  const more = kind === 'file' ? [] : ['Cookie'];
  return {
    reply: {
      headers: {
        ...keptHeaders(answer.headers),
        ...(nonce ? { [POLICY]: sharedPolicy([]) } : {}),
        vary: varyBy(answer.headers.vary, ['Accept-Encoding', ...more]),
        ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      },
      etag: `W/"${sumOf(body)}"`,
      parts: [packed],
    },
  };
}

/** What a visitor gets of a kept answer. */
export function replyFrom(kept: Kept, { preferences }: Visitor): Reply {
  if (!isPage(kept)) return kept.reply;
  const { headers, sum, tail } = kept;
  const head = Buffer.from(pageHead(preferences));
  const etag = `W/"${sum}-${crc32(head).toString(16)}"`;
  return { headers, etag, parts: isPlain(tail) ? [head, tail] : gzipJoined(head, tail) };
}
