import type { Server } from 'node:http';
import { constants } from 'node:os';
import { logError, logEvent } from '../http/log';
import { FINISH_WITHIN, STOP_WITHIN } from './limits';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type Signal = (typeof SIGNALS)[number];

/** What a shell makes of a process that ended by a signal. */
export const exitCode = (signal: NodeJS.Signals): number => 128 + constants.signals[signal];

/** Milliseconds after a signal: when streams are asked to end, when all connections are closed. */
export interface StopTimes {
  readonly finish: number;
  readonly stop: number;
}

const TIMES: StopTimes = { finish: FINISH_WITHIN, stop: STOP_WITHIN };
/** Milliseconds more for what was started besides; after that the process ends in any case. */
const CLOSE_WITHIN = 500;

export interface Stopping {
  readonly servers: readonly Server[];
  readonly times?: StopTimes;
  /** Lets streams end by themselves within so many milliseconds, then with a last line. */
  readonly endStreams: (within: number) => Promise<void>;
  /** Ends what else was started, once nothing is asked any more. */
  readonly close: () => Promise<void>;
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });

const after = (milliseconds: number, task: () => void): void => {
  setTimeout(task, milliseconds).unref();
};

/**
 * Takes no new connections, lets open answers end by themselves, then asks streams to end with a
 * last line, then closes what is left. Resolves when nothing is open.
 */
async function stop({ servers, endStreams, close, times = TIMES }: Stopping): Promise<void> {
  after(times.stop, () => {
    for (const server of servers) server.closeAllConnections();
  });
  await Promise.all([endStreams(times.finish), ...servers.map(closed)]);
  await close();
}

/** Ends the process by `stopping` at the first signal, at once at the second. */
export function stopOnSignals(stopping: Stopping): void {
  let begun = false;
  const end = (signal: Signal): void => {
    if (begun) process.exit(exitCode(signal));
    begun = true;
    logEvent('stopping', 'Stopping; what is being read may end first.', { signal });
    const over = (): never => process.exit(exitCode(signal));
    after((stopping.times ?? TIMES).stop + CLOSE_WITHIN, over);
    stop(stopping).then(over, (error) => {
      logError(error);
      over();
    });
  };
  for (const signal of SIGNALS) process.on(signal, () => end(signal));
}
