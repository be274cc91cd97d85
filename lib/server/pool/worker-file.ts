import { join } from 'node:path';

/** Where the workers' module comes from, and where it is bundled to. */
export const WORKER_SOURCE = 'lib/server/pool/main.worker.ts';

/** In production beside what Next built, which empties the folder when it builds anew. */
export const BUILT_WORKER = '.next/annotate-worker.mjs';

/** Under `npm run dev` and in tests: the build that is served is not touched. */
export const DRAFT_WORKER = 'node_modules/.cache/hangjian/annotate-worker.mjs';

/** The module that the workers of this process load. */
export const workerFile = (): string =>
  join(
    /* turbopackIgnore: true */ process.cwd(),
    process.env.NODE_ENV === 'production' ? BUILT_WORKER : DRAFT_WORKER,
  );
