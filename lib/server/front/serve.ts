import type { Server } from 'node:http';
import { join } from 'node:path';
import { dictionaryDamage } from '../dictionary-files';
import { logEvent } from '../http/log';
import { logRequests } from '../http/request-log';
import { OFFLINE_WORKER } from '../offline-worker';
import { asker } from '../pages/ask';
import { offlineWorkerStep } from '../pages/offline-worker';
import { shardStep } from '../pages/shards';
import { keptStep } from '../pages/step';
import { closePool, getPool } from '../pool/pool';
import { SHARDS_FOLDER } from '../shards/files';
import { chain } from './chain';
import { guards } from './guards';
import { listen } from './listen';
import { openNext } from './next-handler';
import { frontServer, serverLimits } from './server';
import type { Settings } from './settings';
import { stopOnSignals } from './stop';

/**
 * Serves the finished build of `root` in this process until a signal ends it.
 * @throws the system's error for a taken port, Error with one line for a damaged dictionary
 */
export async function serve(root: string, settings: Settings): Promise<void> {
  const damage = dictionaryDamage(join(root, 'dictionary', 'build'));
  if (damage) throw new Error(`The compiled dictionary ${damage}; npm start compiles it anew.`);
  const app = await openNext(root, settings.port);
  const shards = shardStep(join(root, SHARDS_FOLDER));
  const offline = offlineWorkerStep(join(root, OFFLINE_WORKER));
  const steps = [...guards(settings), shards, offline, keptStep(asker(app.handle))];
  const handle = chain(steps, app.handle);
  // Before the first visitor, who would wait for a worker.
  const { segmenter } = await getPool().info();
  logEvent('engine-ready', `Words are cut by ${segmenter}.`, { segmenter });
  const make = (): Server => {
    const server = frontServer(handle, serverLimits(settings.trustedProxies));
    logRequests(server);
    return server;
  };
  const servers = await listen(make, settings.port, settings.host);
  stopOnSignals({ servers, endStreams: closePool, close: app.close });
}
