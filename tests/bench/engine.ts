import { spawnSync } from 'node:child_process';
import { bundled } from './bundle';
import { median, round } from './measure';

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
  /** Until the first block of a new engine. */
  readonly openMs?: number;
  readonly segmenter?: string;
  readonly mapMs?: number;
  readonly lookups?: number;
  /** Heap after the first ten texts served, and after fifty. */
  readonly earlyMb?: number;
  readonly lateMb?: number;
}

let worker: string | undefined;

export function measure(task: string, length: number, file: string | undefined): Measured | null {
  worker ??= bundled('tests/bench/engine-worker.ts');
  const args = [worker, task, String(length), file ?? ''];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status === 0) return JSON.parse(stdout) as Measured;
  console.error(
    `bench ${task}: ${stderr.split('\n').find((line) => /Error/.test(line)) ?? status}`,
  );
  return null;
}

/** An article, a book's part, a long book. */
const LENGTHS = [5_500, 110_000, 1_000_000];
/** What the limits are asked of. */
const LONG = 1_000_000;

/** Where there is a limit, both sides are measured so often, in turns. */
const ROUNDS = 3;

/** The median time of several processes; memory and first block are the worst of them. */
function together(rounds: readonly (Measured | null)[]): Measured | null {
  const done = rounds.filter((one) => one !== null);
  const [first] = done;
  if (!first || done.length < rounds.length) return null;
  const worst = (of: (one: Measured) => number): number => Math.max(...done.map(of));
  return {
    ...first,
    ms: median(done.map(({ ms }) => ms)),
    peakMb: worst(({ peakMb }) => peakMb),
    firstBlockMs: worst(({ firstBlockMs }) => firstBlockMs ?? Number.NaN),
  };
}

/**
 * Annotation of a text against a bare `nodejieba.cut` over it, each in a process of its own and
 * both bundled as the app is. Where there is a limit they take turns, and the medians are
 * compared: one process is up to half as slow again as the next, the bare cut's above all.
 */
function annotation(length: number, file: string | undefined): Row[] {
  const rounds = Array.from({ length: length === LONG ? ROUNDS : 1 }, () => ({
    ours: measure('annotate', length, file),
    bare: measure('bare', length, file),
  }));
  const ours = together(rounds.map((round) => round.ours));
  const bare = together(rounds.map((round) => round.bare));
  const what = `${length.toLocaleString('en')} characters`;
  const limit = (atMost: number): Pick<Row, 'atMost'> => (length === LONG ? { atMost } : {});
  const rows: Row[] = [];
  if (ours) {
    const { ms, peakMb, firstBlockMs = Number.NaN } = ours;
    rows.push(
      { name: `annotate ${what} (${ours.segmenter})`, value: ms, unit: 'ms' },
      { name: '  peak memory', value: peakMb, unit: 'MB', ...limit(450) },
      { name: '  first block, once warm', value: firstBlockMs, unit: 'ms', ...limit(100) },
    );
  }
  if (bare) {
    rows.push(
      { name: '  bare nodejieba.cut, same text', value: bare.ms, unit: 'ms' },
      { name: '  bare nodejieba.cut, peak memory', value: bare.peakMb, unit: 'MB' },
    );
  }
  if (ours && bare) {
    rows.push({ name: '  annotate / bare cut', value: ours.ms / bare.ms, unit: '×', ...limit(6) });
  }
  return rows;
}

/** What the engine keeps after fifty different texts beside what it keeps after ten. */
function served(file: string | undefined): Row[] {
  const { earlyMb, lateMb } = measure('serve', LONG, file) ?? {};
  if (!earlyMb || !lateMb) return [];
  return [
    { name: 'heap after 10 texts of 20,000 characters', value: earlyMb, unit: 'MB' },
    { name: 'heap after 50 texts', value: lateMb, unit: 'MB' },
    { name: 'heap after 50 / after 10', value: lateMb / earlyMb, unit: '×', atMost: 1.25 },
  ];
}

/** The engine alone: annotation at three lengths, memory over many texts, lookup against a Map. */
export function benchEngine(file: string | undefined): Row[] {
  const rows = [...LENGTHS.flatMap((length) => annotation(length, file)), ...served(file)];
  const lookup = measure('lookup', 100_000, file);
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
