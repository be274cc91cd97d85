import { performance } from 'node:perf_hooks';
import { HangjianError } from '../../domain/errors';
import type { WireBlock } from '../../domain/wire/wire';
import type { EngineInfo } from '../engine';
import type { AnnotateRequest } from '../http/annotate-request';
import { annotation, type Floor, type Steps, stepsOf } from './annotation';
import { Crew } from './crew';
import { CLOSE_WITHIN, HEAP_MB, MOST_TEXTS, MOST_UNITS, SHORT_TEXT, workersHere } from './limits';
import type { Form } from './step';
import { Turns } from './turns';
import { workerFile } from './worker-file';

/** Lines of JSON as they are made, and how to say that nobody reads them any more. */
export interface Lines {
  readonly chunks: AsyncGenerator<Uint8Array<ArrayBuffer>>;
  /** Ends the work: a turn that is waited for at once, a step that has begun when it is done. */
  readonly stop: () => void;
}

export interface PoolOptions {
  /** The workers' module; tests put an engine of theirs into one. */
  readonly file?: string;
  readonly workers?: number;
  /** Takes the place of what a step is allowed, in milliseconds. */
  readonly within?: number;
  /** A worker's heap in MB. */
  readonly heapMb?: number;
}

export interface Pool {
  /**
   * Annotates a text block by block as the chunks are asked for.
   * @throws HangjianError `busy` when as much is being annotated as memory is kept for.
   */
  annotate(request: AnnotateRequest, form: Form['name']): Lines;
  /**
   * A whole text as wire blocks. One that says `plain` could not be read this time: do not keep it.
   * @throws HangjianError `busy`, as above.
   */
  annotateAll(text: string): Promise<readonly WireBlock[]>;
  /** What a panel opened on this surface shows, as JSON. */
  lookup(surface: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Which engine works here; asked of a worker once, which first has to make it (a second). */
  info(): Promise<EngineInfo>;
  /** See `closePool`. */
  close(within?: number): Promise<void>;
}

const busy = (): HangjianError =>
  new HangjianError(
    'busy',
    'The server is busy with other texts. Yours is unchanged; try again in a few seconds.',
  );

const parse = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** A pool of engines, each on a thread of its own. Its threads start at once. */
export function makePool(options: PoolOptions = {}): Pool {
  const { file = workerFile(), workers = workersHere(), within, heapMb = HEAP_MB } = options;
  let crew = new Crew(file, workers, heapMb);
  let closed = false;
  let units = 0;
  const active = new Set<AbortController>();
  const turns = new Turns(workers, () => performance.now());
  const floor: Floor = {
    turns,
    run: (step, allowed) => {
      if (crew.lost && !closed) {
        void crew.end();
        crew = new Crew(file, workers, heapMb);
      }
      return crew.run(step, within ?? allowed);
    },
  };

  /** Work of one request over so many units, among those that closing waits for. */
  function open(size: number): { take: Steps; end: AbortController; leave: () => void } {
    if (closed || active.size >= MOST_TEXTS || units + size > MOST_UNITS) throw busy();
    const end = new AbortController();
    active.add(end);
    units += size;
    const leave = (): void => {
      if (active.delete(end)) units -= size;
    };
    return { take: stepsOf(floor, size > SHORT_TEXT, end.signal), end, leave };
  }

  const annotate: Pool['annotate'] = (request, name) => {
    const form: Form = name === 'compact' ? { name } : { name, standard: request.standard };
    const { take, end, leave } = open(request.text.length);
    const made = annotation(take, request, form);
    async function* chunks() {
      try {
        yield* made;
      } finally {
        leave();
      }
    }
    const stop = (): void => {
      end.abort(new Error('Nobody reads the answer any more.'));
      leave();
    };
    return { chunks: chunks(), stop };
  };

  async function asked(step: Parameters<Steps>[0], size: number): Promise<Uint8Array<ArrayBuffer>> {
    const { take, leave } = open(size);
    try {
      const result = await take(step, size);
      if (!result) throw new HangjianError('internal', `No worker could do "${step.kind}".`);
      return result.bytes;
    } finally {
      leave();
    }
  }

  let info: Promise<EngineInfo> | undefined;
  return {
    annotate,
    annotateAll: async (text) => {
      const request: AnnotateRequest = { text, options: {}, standard: 'taiwan' };
      const lines: WireBlock[] = [];
      const decoder = new TextDecoder();
      for await (const chunk of annotate(request, 'compact').chunks) {
        for (const line of decoder.decode(chunk).split('\n')) {
          if (line !== '') lines.push(JSON.parse(line) as WireBlock);
        }
      }
      // The first line is the head.
      return lines.slice(1);
    },
    lookup: (surface) => asked({ kind: 'lookup', surface }, surface.length),
    info: () => {
      info ??= asked({ kind: 'info' }, 0).then((bytes) => parse(bytes) as EngineInfo);
      info.catch(() => {
        info = undefined;
      });
      return info;
    },
    close: async (until = CLOSE_WITHIN) => {
      closed = true;
      const end = performance.now() + until;
      while (active.size > 0 && performance.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      for (const one of active) one.abort(busy());
      await crew.end();
    },
  };
}

/** Next bundles routes apart; there is still one pool for a process. */
const shared = globalThis as { hangjianPool?: Pool };

/**
 * The process's pool, made at first use.
 * @throws HangjianError `internal` when the app has not been built.
 */
export function getPool(): Pool {
  shared.hangjianPool ??= makePool();
  return shared.hangjianPool;
}

/**
 * Ends the pool when the server does: no new text is taken (`busy`), annotations under way have
 * `within` milliseconds to come to their end, then those left over end with a line
 * `{"error": …}` and all threads with them. Resolves when the last thread has ended, at once where
 * there never was one. A stream whose reader does not read is not ended by it: close its socket.
 */
export async function closePool(within = CLOSE_WITHIN): Promise<void> {
  await shared.hangjianPool?.close(within);
}
