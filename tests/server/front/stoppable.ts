import { Readable } from 'node:stream';
import { HangjianError } from '@/lib/domain/errors';
import { chain } from '@/lib/server/front/chain';
import { frontServer, serverLimits } from '@/lib/server/front/server';
import { stopOnSignals } from '@/lib/server/front/stop';
import { ndjson } from '@/lib/server/http/ndjson';
import { portOf } from './sockets';

/** A server as `npm start` makes it, in a process of its own that a test can end. */

let over = false;

async function* endless() {
  for (let count = 0; ; count += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    if (over) throw new HangjianError('busy', 'The server is being stopped.');
    yield new TextEncoder().encode(`{"count":${count}}\n`);
  }
}

const handle = chain([], (request, response) => {
  if (request.url === '/stream') {
    const answer = ndjson({ chunks: endless(), stop: () => undefined });
    Readable.fromWeb(answer.body as never).pipe(response);
  } else if (request.url === '/soon') {
    setTimeout(() => response.end('made in time'), 100);
  }
  // Any other request is never answered.
});

const server = frontServer(handle, serverLimits(0));
const port = await portOf(server);
stopOnSignals({
  servers: [server],
  endStreams: async (within) => {
    await new Promise((resolve) => setTimeout(resolve, within));
    over = true;
  },
  close: async () => {},
  times: { finish: 300, stop: Number(process.env.STOP_AFTER ?? 1_000) },
});
process.stdout.write(`${port}\n`);
