import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

/** An answer as it goes out. */
export interface Reply {
  readonly headers: Readonly<Record<string, string>>;
  /** As the header has it, with its quotation marks. */
  readonly etag: string;
  /** What the body is made of. */
  readonly parts: readonly Buffer[];
}

/** What belongs to one answer or one connection, and what is written anew for each. */
const NOT_KEPT = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-encoding',
  'accept-ranges',
  'date',
  'etag',
  'set-cookie',
]);

/** The headers of an answer that hold for everyone who gets it. */
export const keptHeaders = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      NOT_KEPT.has(name) || value === undefined ? [] : [[name, String(value)]],
    ),
  );

/** A `Vary` header with more names. */
export function varyBy(vary: string | undefined, names: readonly string[]): string {
  const known = (vary ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== '*');
  const seen = new Set(known.map((name) => name.toLowerCase()));
  return [...known, ...names.filter((name) => !seen.has(name.toLowerCase()))].join(', ');
}

/** Weak comparison, as `If-None-Match` asks for (RFC 9110, 13.1.2). */
function matches(header: string | undefined, etag: string): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return (header ?? '')
    .split(',')
    .some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag));
}

/** Sends a reply to a GET or HEAD; one that the browser still has is answered by 304. */
export function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  for (const [name, value] of Object.entries(reply.headers)) response.setHeader(name, value);
  response.setHeader('etag', reply.etag);
  if (matches(request.headers['if-none-match'], reply.etag)) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader(
    'content-length',
    reply.parts.reduce((sum, part) => sum + part.length, 0),
  );
  response.writeHead(200);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  response.cork();
  for (const part of reply.parts) response.write(part);
  response.end();
}
