import { spawnSync } from 'node:child_process';

/** Entry scripts of installed tools, run by this very Node: no shell, the same on every system. */
export const TOOLS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  next: 'node_modules/next/dist/bin/next',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

/** Node's arguments for serving the build that is there, as `npm start` does, on PORT. */
export const SERVE = ['--import', 'tsx', 'lib/server/cli/start.ts', '--no-build'] as const;

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds; a tool that takes longer is ended and counts as failed. */
  readonly timeout?: number;
}

/** Runs a program with its output shown; true when it ended well. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): boolean {
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...options.env },
    ...(options.timeout ? { timeout: options.timeout } : {}),
  });
  return status === 0;
}

/** Runs an installed tool; true when it ended well. */
export const runTool = (
  tool: keyof typeof TOOLS,
  args: readonly string[],
  options?: RunOptions,
): boolean => run(process.execPath, [TOOLS[tool], ...args], options);
