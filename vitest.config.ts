import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Two cores are the smallest machine these have to run on.
    maxWorkers: 2,
    testTimeout: 20_000,
    allowOnly: false,
    globalSetup: ['tests/tools/dictionary.ts'],
  },
});
