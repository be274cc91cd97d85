import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['tests/engines/*.engine.ts'],
    // A page, its fonts and a slow machine; and once more where a driver fell silent.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    allowOnly: false,
    // An engine that is not there has no tests; the run itself tells.
    passWithNoTests: true,
  },
});
