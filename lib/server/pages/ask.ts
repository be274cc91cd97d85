import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  request,
} from 'node:http';
import { Duplex } from 'node:stream';
import { buffer } from 'node:stream/consumers';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for a path with nothing but these headers. @throws when no answer comes in time */
export type Ask = (path: string, headers: Readonly<Record<string, string>>) => Promise<Answer>;

/** Milliseconds; a page is rendered in a hundredth of it. */
const WITHIN = 30_000;

/** One end of a connection within this process. Node has `duplexPair` only from 20.17 on. */
class End extends Duplex {
  #other: End | undefined;
  #taken: (() => void) | undefined;

  static pair(): readonly [End, End] {
    const [one, other] = [new End(), new End()];
    one.#other = other;
    other.#other = one;
    return [one, other];
  }

  override _read(): void {
    const taken = this.#taken;
    this.#taken = undefined;
    taken?.();
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    const other = this.#other;
    if (chunk.length === 0 || !other || other.destroyed) {
      done();
      return;
    }
    other.#taken = done;
    other.push(chunk);
  }

  override _final(done: () => void): void {
    this.#other?.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    if (this.#other && !this.#other.readableEnded) this.#other.push(null);
    done(error);
  }
}

/**
 * Asks a handler over a connection that never leaves this process, so that what it answers depends
 * on nothing but the path and the headers given here.
 */
export function asker(handle: RequestListener): Ask {
  const server = createServer(handle);
  return async (path, headers) => {
    const [near, far] = End.pair();
    server.emit('connection', far);
    const signal = AbortSignal.timeout(WITHIN);
    const options = { path, headers: { host: 'localhost', ...headers }, signal };
    const asked = request({ ...options, createConnection: () => near });
    try {
      const answer = await new Promise<IncomingMessage>((resolve, reject) => {
        asked.once('response', resolve).once('error', reject).end();
      });
      const body = await buffer(answer);
      return { status: answer.statusCode ?? 0, headers: answer.headers, body };
    } finally {
      asked.destroy();
      near.destroy();
      far.destroy();
    }
  };
}
