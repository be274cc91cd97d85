import type { ServerResponse } from 'node:http';
import { HangjianError } from '../../domain/errors';
import { errorBody, STATUS } from '../http/errors';

/** An answer of ours is data: a browser made to show it may load and run nothing. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'content-type': 'application/json',
  'x-content-type-options': 'nosniff',
} as const;

/** Answers with an error as every route does, and closes the connection unless it can go on. */
export function refuse(
  response: ServerResponse,
  error: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = errorBody(error);
  const text = JSON.stringify(body);
  const { complete } = response.req;
  response.writeHead(STATUS[body.error.code], {
    ...HEADERS,
    'content-length': Buffer.byteLength(text),
    // The rest of a body nobody reads would be taken for the next request.
    ...(complete ? {} : { connection: 'close' }),
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : text);
}

/** The same as bytes for a connection whose request could not be read. */
export function refusal(error: HangjianError): string {
  const { code, message } = error;
  const text = JSON.stringify({ error: { code, message } });
  const headers = Object.entries({ ...HEADERS, connection: 'close' })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  const length = Buffer.byteLength(text);
  return `HTTP/1.1 ${STATUS[code]} Refused\r\n${headers}content-length: ${length}\r\n\r\n${text}`;
}

/** Too much at once: what is told, and after how many seconds to try again. */
export const tooMany = (seconds: number): HangjianError =>
  new HangjianError(
    'too-many',
    `That was a lot at once from where you are. Nothing was changed; please try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  );
