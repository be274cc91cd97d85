import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What `tests/tools/engines.ts` found on this machine, by the engine's name. */
const tried = JSON.parse(process.env.HANGJIAN_ENGINES ?? '{}') as Record<string, unknown>;

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '') } },
  test: {
    // An engine that is not there has no tests; the run itself tells.
    include: Object.keys(tried)
      .filter((engine) => tried[engine])
      .map((engine) => `tests/engines/${engine}.engine.ts`),
    // A page, its fonts and a slow machine; and once more where a driver fell silent.
    testTimeout: 300_000,
    // Where that many fail the rest says nothing new, and each may take as long as that.
    bail: 10,
    hookTimeout: 120_000,
    // Each waits for its browser more than it works.
    maxWorkers: 3,
    allowOnly: false,
    passWithNoTests: true,
  },
});
