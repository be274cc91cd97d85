import { DRAFT_WORKER, WORKER_SOURCE } from '../pool/worker-file';
import { bundleWorker } from './bundle-worker';

/** Before `npm run dev`: the engine's worker threads load plain JavaScript. */
bundleWorker(process.cwd(), WORKER_SOURCE, DRAFT_WORKER);
