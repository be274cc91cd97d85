import { type Raw, raw } from '../../server/front/sockets';
import { serveApp } from '../../tools/serve';
import type { Attack, Tried } from '../attack';

/**
 * Milliseconds after which every one of them is to be gone. What fits the system's own buffers
 * counts as read, and such a connection as idle, which is kept longest of all: 65 seconds.
 */
const WITHIN = 90_000;
/** Of each kind at once. */
const MANY = 40;

interface Kind {
  readonly what: string;
  readonly begin: (host: string) => string;
  /** Sent each second. */
  readonly drip?: string;
  readonly reads: boolean;
}

const TEXT = '我們今天去學校看書，然後回家吃飯。\n'.repeat(20_000);
const length = Buffer.byteLength(TEXT);

const KINDS: readonly Kind[] = [
  {
    what: 'a head that never comes',
    begin: () => '',
    reads: true,
  },
  {
    what: 'a head that comes a line a second',
    begin: (host) => `GET / HTTP/1.1\r\nHost: ${host}\r\n`,
    drip: 'X-More: 1\r\n',
    reads: true,
  },
  {
    what: 'a body that comes a byte a second',
    begin: (host) =>
      `POST /api/annotate HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 100000\r\n\r\n`,
    drip: 'a',
    reads: true,
  },
  {
    what: 'a reader of a stream who never reads',
    begin: (host) =>
      `POST /api/annotate HTTP/1.1\r\nHost: ${host}\r\nContent-Type: text/plain\r\nContent-Length: ${length}\r\n\r\n${TEXT}`,
    reads: false,
  },
  {
    what: 'a reader of pages who never reads',
    begin: (host) => `GET /about HTTP/1.1\r\nHost: ${host}\r\n\r\n`.repeat(12),
    reads: false,
  },
];

function begin(port: number, { begin: first, drip, reads }: Kind): Raw {
  const started = raw(port, first(`localhost:${port}`));
  if (!reads) started.socket.pause();
  const timer = setInterval(() => drip && started.socket.write(drip), 1_000);
  started.socket.once('close', () => clearInterval(timer));
  return started;
}

/** How many the server has hung up on; one who does not read hardly hears of it unless it writes. */
async function gone(all: readonly Raw[]): Promise<number> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, WITHIN).unref());
  const closed = all.map(({ closed: end }) => end);
  await Promise.race([late, Promise.all(closed)]);
  return all.filter(({ socket }) => socket.closed || socket.readableEnded).length;
}

async function* run(): AsyncIterable<Tried> {
  const app = await serveApp();
  const port = Number(new URL(app.address).port);
  try {
    for (const kind of KINDS) {
      const many = kind.reads ? MANY : 4;
      const all = Array.from({ length: many }, () => begin(port, kind));
      // Who pauses is woken at the end: what the system still held comes, then the end.
      if (!kind.reads) setTimeout(() => all.forEach(({ socket }) => void socket.resume()), 40_000);
      const count = await gone(all);
      for (const { socket } of all) socket.destroy();
      yield { what: kind.what, held: count === many, seen: `${count} of ${many} closed` };
    }
    const health = await fetch(`${app.address}/api/health`);
    yield { what: 'health afterwards', held: health.ok, seen: String(health.status) };
  } finally {
    app.stop();
  }
}

export const attack: Attack = { name: 'slow senders and readers who never read', run };
