import { raw } from '../../server/front/sockets';
import { serveApp } from '../../tools/serve';
import type { Attack, Tried } from '../attack';
import { HOSTILE, type Hostile } from './requests';

/** Milliseconds in which every answer is there and every endless sender hung up on. */
const WITHIN = 20_000;
/** Milliseconds between two pieces of an endless body. */
const PIECE = 2;

interface Seen {
  readonly status: number;
  readonly closed: boolean;
}

async function send(port: number, { line, head, body }: Hostile): Promise<Seen> {
  const lines = [line, `Host: localhost:${port}`, ...head, '', ''].join('\r\n');
  const { socket, text, closed } = raw(port, lines);
  const flood = setInterval(() => body && socket.write(body), PIECE);
  const answered = new Promise<void>((resolve) => socket.once('data', () => resolve()));
  const late = new Promise<void>((resolve) => setTimeout(resolve, WITHIN).unref());
  // An endless body is only over once we are hung up on; anything else once it is answered.
  await Promise.race([late, body ? closed : Promise.race([answered, closed])]);
  clearInterval(flood);
  const seen = { status: Number(/^HTTP\/1\.1 (\d+)/.exec(text())?.[1]), closed: socket.closed };
  socket.destroy();
  return seen;
}

async function* run(): AsyncIterable<Tried> {
  const app = await serveApp();
  try {
    const port = Number(new URL(app.address).port);
    for (const hostile of HOSTILE) {
      const { status, closed } = await send(port, hostile);
      const held = status === hostile.status && (closed || !hostile.body);
      yield { what: hostile.what, held, seen: `${status}${closed ? ', closed' : ''}` };
    }
    const health = await fetch(`${app.address}/api/health`);
    yield { what: 'health afterwards', held: health.ok, seen: String(health.status) };
  } finally {
    app.stop();
  }
}

export const attack: Attack = { name: 'requests no browser makes', run };
