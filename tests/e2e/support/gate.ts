import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  request as ask,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { buffer } from 'node:stream/consumers';
import { freePort } from '../../tools/port';

/** What stands before the server under test, as a network and as one release after the other. */
export interface Gate {
  readonly address: string;
  /** Lets nothing through, as a network that is gone. */
  readonly cut: () => void;
  readonly mend: () => void;
  /** Serves the same pages as another build: its own id and its own names for scripts and styles. */
  readonly release: (count: number) => void;
  /** Every request that came, as `GET /path`. */
  readonly asked: string[];
  /** Built files that were asked for and are of no build that is served now. */
  readonly missed: string[];
  readonly close: () => void;
}

const CHUNKS = 'static/chunks/';
const TEXT = /^(?:text\/|application\/(?:javascript|json|manifest))/;
const build = (): string => readFileSync('.next/BUILD_ID', 'utf8').trim();

/** Names of a release: the first one's are those of the build itself. */
const prefixOf = (release: number): string => (release === 0 ? '' : `r${release}-`);
const idOf = (release: number): string =>
  release === 0 ? build() : `r${release}-${build().slice(4)}`;

const asRelease = (text: string, release: number): string =>
  text.replaceAll(CHUNKS, CHUNKS + prefixOf(release)).replaceAll(build(), idOf(release));

/** Names the scripts of a page by the hashes of what they are now. */
function policyOf(policy: string, html: string): string {
  if (policy.includes("'nonce-")) return policy;
  const scripts = [...html.matchAll(/<script(?: id="[^"]*")?>(.*?)<\/script>/gs)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return policy.replace(
    /script-src [^;]*/,
    `script-src 'self' ${scripts.join(' ')} 'strict-dynamic'`,
  );
}

/** The path of the build itself for one of a release; null for a file of another one. */
function pathFor(url: string, release: number): string | null {
  const at = url.indexOf(CHUNKS);
  if (at < 0) return url;
  const name = url.slice(at + CHUNKS.length);
  const prefix = prefixOf(release);
  const isOurs = prefix === '' ? !/^r\d+-/.test(name) : name.startsWith(prefix);
  return isOurs ? url.slice(0, at + CHUNKS.length) + name.slice(prefix.length) : null;
}

function answer(from: IncomingMessage, body: Buffer, to: ServerResponse, release: number): void {
  const headers: IncomingHttpHeaders = { ...from.headers };
  const isText = TEXT.test(headers['content-type'] ?? '');
  const text = isText && release > 0 ? asRelease(body.toString(), release) : null;
  const policy = headers['content-security-policy'];
  if (text !== null && typeof policy === 'string' && headers['content-type']?.includes('html')) {
    headers['content-security-policy'] = policyOf(policy, text);
  }
  if (text !== null) delete headers.etag;
  delete headers['transfer-encoding'];
  const sent = text === null ? body : Buffer.from(text);
  // HEAD and 304 have a length and no body.
  headers['content-length'] = String(sent.length);
  to.writeHead(from.statusCode ?? 502, headers).end(sent);
}

/** @param server address of the server under test */
export async function openGate(server: string): Promise<Gate> {
  const [port, { host }] = [await freePort(), new URL(server)];
  const [asked, missed]: [string[], string[]] = [[], []];
  let [open, release] = [true, 0];
  const gate = createServer((request, response) => {
    if (!open) {
      request.socket.destroy();
      return;
    }
    const { method = '', url = '', headers } = request;
    asked.push(`${method} ${url}`);
    const path = pathFor(url, release);
    if (path === null) {
      missed.push(url);
      response.writeHead(404).end();
      return;
    }
    const { origin: _, 'if-none-match': __, ...passed } = headers;
    const options = { method, headers: { ...passed, host, 'accept-encoding': 'identity' } };
    const current = release;
    const forward = ask(server + path, options, async (from) => {
      const body = await buffer(from).catch(() => null);
      if (body && open) answer(from, body, response, current);
      else response.destroy();
    });
    forward.once('error', () => response.destroy());
    request.pipe(forward);
  });
  await new Promise<void>((resolve) => gate.listen(port, 'localhost', () => resolve()));
  return {
    address: `http://localhost:${port}`,
    cut: () => {
      open = false;
      gate.closeAllConnections();
    },
    mend: () => {
      open = true;
    },
    release: (count) => {
      release = count;
    },
    asked,
    missed,
    close: () => {
      gate.closeAllConnections();
      gate.close();
    },
  };
}
