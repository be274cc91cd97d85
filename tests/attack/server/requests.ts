/** Requests no browser makes, by hand, and what each is to be answered with. */
export interface Hostile {
  readonly what: string;
  /** The first line. */
  readonly line: string;
  /** Lines of the head besides `Host`. */
  readonly head: readonly string[];
  /** What follows the head, again and again until the server hangs up. */
  readonly body?: string;
  readonly status: number;
}

const ANNOTATE = 'POST /api/annotate HTTP/1.1';
const CHUNK = `4000\r\n${'我'.repeat(5_461)}a\r\n`;

export const HOSTILE: readonly Hostile[] = [
  {
    what: 'a body said to be larger than any text',
    line: ANNOTATE,
    head: ['Content-Length: 9000001'],
    status: 413,
  },
  {
    what: 'a body that never ends',
    line: ANNOTATE,
    head: ['Content-Type: text/plain', 'Transfer-Encoding: chunked'],
    body: CHUNK,
    status: 413,
  },
  {
    what: 'a body that never ends, for a page',
    line: 'POST /about HTTP/1.1',
    head: ['Transfer-Encoding: chunked'],
    body: CHUNK,
    status: 405,
  },
  {
    what: 'a body that never ends, with a GET',
    line: 'GET /api/health HTTP/1.1',
    head: ['Transfer-Encoding: chunked'],
    body: CHUNK,
    status: 200,
  },
  {
    what: 'a packed body',
    line: ANNOTATE,
    head: ['Content-Encoding: gzip', 'Content-Length: 20'],
    status: 415,
  },
  {
    what: 'a body packed twice',
    line: ANNOTATE,
    head: ['Content-Encoding: gzip, br', 'Content-Length: 20'],
    status: 415,
  },
  {
    what: 'two lengths',
    line: ANNOTATE,
    head: ['Content-Length: 1', 'Content-Length: 2'],
    status: 400,
  },
  {
    what: 'a length and chunks',
    line: ANNOTATE,
    head: ['Content-Length: 1', 'Transfer-Encoding: chunked'],
    status: 400,
  },
  { what: 'a length below nothing', line: ANNOTATE, head: ['Content-Length: -1'], status: 400 },
  { what: 'a method nobody serves', line: 'TRACE /api/health HTTP/1.1', head: [], status: 405 },
  { what: 'a second Host', line: 'GET / HTTP/1.1', head: ['Host: evil.example'], status: 400 },
  { what: 'a page for errors', line: 'GET /_global-error HTTP/1.1', head: [], status: 404 },
  { what: 'a huge head', line: 'GET / HTTP/1.1', head: [`X: ${'x'.repeat(17_000)}`], status: 431 },
  {
    what: 'a huge address',
    line: `GET /?${'a'.repeat(9_000)} HTTP/1.1`,
    head: [],
    status: 414,
  },
  { what: 'another site', line: ANNOTATE, head: ['Sec-Fetch-Site: cross-site'], status: 403 },
  { what: 'another origin', line: ANNOTATE, head: ['Origin: https://evil.example'], status: 403 },
  {
    what: 'an address of another server',
    line: 'GET http://evil.example/ HTTP/1.1',
    head: [],
    status: 400,
  },
  { what: 'a broken address', line: 'GET /api/characters/%25 HTTP/1.1', head: [], status: 404 },
  {
    what: 'a change of protocols',
    line: 'GET /api/health HTTP/1.1',
    head: ['Connection: Upgrade', 'Upgrade: websocket'],
    status: 200,
  },
  { what: 'a version nobody speaks', line: 'GET / HTTP/9.9', head: [], status: 400 },
];
