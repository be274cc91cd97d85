import { performance } from 'node:perf_hooks';

/** Milliseconds that `work` takes. */
export function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The value below which `share` of the numbers lie; 0.5 is the median. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** Peak memory of this process in MB: resident set as the system counts it. */
export const peakMemory = (): number => process.resourceUsage().maxRSS / 1024;

/** Two significant decimals are more than a shared machine can promise. */
export const round = (value: number): number => Number(value.toPrecision(3));
