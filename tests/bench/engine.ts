import { spawnSync } from 'node:child_process';
import { TOOLS } from '../tools/command';
import { round } from './measure';

export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | '×' | 'µs' | '%';
  /** What the issues ask for, where they do. */
  readonly atMost?: number;
}

interface Measured {
  readonly ms: number;
  readonly peakMb: number;
  readonly firstBlockMs?: number;
  readonly segmenter?: string;
  readonly mapMs?: number;
  readonly lookups?: number;
}

function measure(task: string, length: number, file: string | undefined): Measured | null {
  const args = [TOOLS.tsx, 'tests/bench/engine-worker.ts', task, String(length), file ?? ''];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status === 0) return JSON.parse(stdout) as Measured;
  console.error(
    `bench ${task}: ${stderr.split('\n').find((line) => /Error/.test(line)) ?? status}`,
  );
  return null;
}

/** Annotation of a million characters against a bare `nodejieba.cut`, and lookup against a Map. */
export function benchEngine(file: string | undefined): Row[] {
  const length = 1_000_000;
  const ours = measure('annotate', length, file);
  const bare = measure('bare', length, file);
  const lookup = measure('lookup', 100_000, file);
  const rows: Row[] = [];
  if (ours) {
    rows.push(
      { name: `annotate 1,000,000 characters (${ours.segmenter})`, value: ours.ms, unit: 'ms' },
      { name: 'annotate: peak memory', value: ours.peakMb, unit: 'MB', atMost: 450 },
      {
        name: 'annotate: first block of a long text',
        value: ours.firstBlockMs ?? Number.NaN,
        unit: 'ms',
        atMost: 100,
      },
    );
  }
  if (bare) {
    rows.push(
      { name: 'bare nodejieba.cut, same text', value: bare.ms, unit: 'ms' },
      { name: 'bare nodejieba.cut: peak memory', value: bare.peakMb, unit: 'MB' },
    );
  }
  if (ours && bare) {
    rows.push({ name: 'annotate / bare cut', value: ours.ms / bare.ms, unit: '×', atMost: 6 });
  }
  if (lookup?.mapMs && lookup.lookups) {
    const each = (ms: number): number => (ms * 1000) / (lookup.lookups ?? 1);
    rows.push(
      { name: 'lookup, each', value: each(lookup.ms), unit: 'µs' },
      { name: 'Map, each', value: each(lookup.mapMs), unit: 'µs' },
      { name: 'lookup / Map', value: lookup.ms / lookup.mapMs, unit: '×' },
    );
  }
  return rows.map((row) => ({ ...row, value: round(row.value) }));
}
