import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Piscina } from 'piscina';
import { HangjianError } from '../../domain/errors';
import { logError } from '../http/log';
import { dictionaryFile } from '../paths';
import { BEGUN_WITHIN } from './limits';
import type { Answered, Asked, Step } from './step';
import type { WorkerData } from './worker';

/** A step's end: what the worker gave, or that it gave nothing. */
export type Outcome =
  | { readonly ok: true; readonly answer: Answered }
  /** It ran into its deadline or out of memory, or the engine threw; `cause` for the log. */
  | { readonly ok: false; readonly ms: number; readonly cause: unknown };

/** Workers that fail one after the other before one step is done: it is not the text, it is they. */
const MOST_FAILED_STARTS = 5;
/** How often a running step is looked at, in parts of its deadline. */
const LOOKS = 10;
/** A step that waits instead of working is ended after so many times its deadline by the clock. */
const IDLE_DEADLINES = 10;

/** Milliseconds of processor time of all threads of this process. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Milliseconds a step has been worked at: by the clock, but no more than its share of the processor
 * time that this process was given. On a machine that has ten times as much to do as it can, a
 * block takes ten times as long and has not hung.
 */
class Stopwatch {
  #wall = performance.now();
  #processor = processorTime();
  worked = 0;
  waited = 0;

  /** @param sharing steps that run at the moment, this one among them. */
  look(sharing: number): void {
    const [wall, processor] = [performance.now(), processorTime()];
    const passed = wall - this.#wall;
    this.waited += passed;
    this.worked += Math.min(passed, (processor - this.#processor) / Math.max(1, sharing));
    this.#wall = wall;
    this.#processor = processor;
  }
}

/** How many workers may still open nodejieba; set by the first crew, for all that come after it. */
let natives: SharedArrayBuffer | undefined;

function nativesFor(workers: number): SharedArrayBuffer {
  if (!natives) {
    natives = new SharedArrayBuffer(4);
    new Int32Array(natives)[0] = workers;
  }
  return natives;
}

/** Read once for all workers, into memory they share. */
function shared(name: string): SharedArrayBuffer {
  const file = readFileSync(dictionaryFile(name));
  const memory = new SharedArrayBuffer(file.byteLength);
  new Uint8Array(memory).set(file);
  return memory;
}

/**
 * The worker threads. A step that passes its deadline ends with its worker, which is replaced;
 * each worker has one step at a time, so no other is lost with it.
 */
export class Crew {
  readonly #pool: Piscina;
  #failures = 0;
  #lost = false;
  #running = 0;

  /**
   * @param file the workers' module, plain JavaScript.
   * @param heapMb what each worker's heap may grow to.
   * @throws HangjianError `internal` when it or the dictionary has not been made.
   */
  constructor(file: string, workers: number, heapMb: number) {
    if (!existsSync(file) || !existsSync(dictionaryFile('lexicon.bin'))) {
      throw new HangjianError(
        'internal',
        'The dictionary or the worker has not been built yet; run "npm run build" first.',
      );
    }
    const workerData: WorkerData = {
      lexicon: shared('lexicon.bin'),
      search: shared('search.bin'),
      natives: nativesFor(workers),
    };
    this.#pool = new Piscina({
      filename: file,
      minThreads: workers,
      maxThreads: workers,
      // The server runs under a compiler; the workers' module needs none.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
      // Steps are few and long: nothing is won by threads that block while they wait for one.
      atomics: 'disabled',
      recordTiming: false,
      workerData,
    });
    this.#pool.on('error', (error) => this.#failed(error));
  }

  /** No worker can be had from it any more: another crew has to be made. */
  get lost(): boolean {
    return this.#lost;
  }

  /** Takes a step to a worker. @param within milliseconds of work from when a worker begins it. */
  async run(step: Step, within: number): Promise<Outcome> {
    const begun = new SharedArrayBuffer(4);
    const flag = new Int32Array(begun);
    const asked: Asked = { step, begun };
    const abort = new AbortController();
    const from = performance.now();
    let watch: Stopwatch | undefined;
    const isLate = (): boolean => {
      if (!watch && Atomics.load(flag, 0) === 1) watch = new Stopwatch();
      if (!watch) return performance.now() - from > BEGUN_WITHIN;
      watch.look(this.#running);
      return watch.worked > within || watch.waited > within * IDLE_DEADLINES;
    };
    const look = setInterval(() => {
      if (isLate()) abort.abort(new Error(`The step "${step.kind}" passed its deadline.`));
    }, within / LOOKS);
    this.#running += 1;
    try {
      const answer = (await this.#pool.run(asked, { signal: abort.signal })) as Answered;
      this.#failures = 0;
      return { ok: true, answer };
    } catch (cause) {
      if (!watch && abort.signal.aborted) this.#lost = true;
      return { ok: false, ms: performance.now() - from, cause };
    } finally {
      clearInterval(look);
      this.#running -= 1;
    }
  }

  /** Ends all workers; what they were at fails. */
  end(): Promise<void> {
    this.#lost = true;
    return this.#pool.destroy();
  }

  #failed(error: unknown): void {
    this.#failures += 1;
    logError(error, 'A worker of the pool failed:');
    if (this.#failures >= MOST_FAILED_STARTS) void this.end();
  }
}
