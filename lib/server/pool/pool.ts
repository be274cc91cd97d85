import { performance } from 'node:perf_hooks';
import { HangjianError } from '../../domain/errors';
import type { WireBlock } from '../../domain/wire/wire';
import type { Form } from '../../engine/lines';
import type { EngineInfo } from '../engine';
import type { AnnotateRequest } from '../http/annotate-request';
import { annotation, type Floor, type Steps, stepsOf } from './annotation';
import { Crew } from './crew';
import { CLOSE_WITHIN, HEAP_MB, MOST_TEXTS, MOST_UNITS, SHORT_TEXT, workersHere } from './limits';
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
  /** The entries of each of these spellings, in their order, as JSON. */
  words(surfaces: readonly string[]): Promise<Uint8Array<ArrayBuffer>>;
  /** How frequent each of these words is, and what: a list of `WordFacts`, as JSON. */
  wordFacts(words: readonly string[]): Promise<Uint8Array<ArrayBuffer>>;
  /** The most frequent characters, Simplified, in order, as JSON; counted once a process. */
  characters(): Promise<Uint8Array<ArrayBuffer>>;
  /** The words of each frequency band but the rarest, in order, as JSON; counted once a process. */
  frequentWords(): Promise<Uint8Array<ArrayBuffer>>;
  /** What the dictionary has for whatever was typed, as the JSON of a `SearchResult`. */
  search(query: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Which engine works here; asked of a worker once, which first has to make it (a second). */
  info(): Promise<EngineInfo>;
  /** Whether a text would be taken in now: a worker has made its engine, and nothing is closing. */
  isReady(): boolean;
  /** See `closePool`. */
  close(within?: number): Promise<void>;
}

const busy = (): HangjianError =>
  new HangjianError(
    'busy',
    'The server is busy with other texts. Yours is unchanged; try again in a few seconds.',
  );

const parse = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** Workers as a floor for steps: those lost for good are replaced by new ones. */
class WorkFloor implements Floor {
  readonly turns: Turns;
  readonly #makeCrew: () => Crew;
  readonly #within: number | undefined;
  #crew: Crew;
  #ended = false;

  constructor({
    file = workerFile(),
    workers = workersHere(),
    within,
    heapMb = HEAP_MB,
  }: PoolOptions) {
    this.turns = new Turns(workers, () => performance.now());
    this.#makeCrew = () => new Crew(file, workers, heapMb);
    this.#within = within;
    this.#crew = this.#makeCrew();
  }

  readonly run: Floor['run'] = (step, allowed) => {
    if (this.#crew.lost && !this.#ended) {
      void this.#crew.end();
      this.#crew = this.#makeCrew();
    }
    return this.#crew.run(step, this.#within ?? allowed);
  };

  /** From here on what is lost stays lost. */
  close(): void {
    this.#ended = true;
  }

  end(): Promise<void> {
    return this.#crew.end();
  }
}

interface Admitted {
  readonly take: Steps;
  readonly end: AbortController;
  /** Its work is over. */
  readonly leave: () => void;
}

/** The requests under way, as many as memory is kept for. */
class Admission {
  readonly #floor: Floor;
  readonly #active = new Set<AbortController>();
  #units = 0;
  #closed = false;

  constructor(floor: Floor) {
    this.#floor = floor;
  }

  /**
   * Work of one request over so many units, among those that closing waits for.
   * @throws HangjianError `busy`
   */
  open(size: number): Admitted {
    const full = this.#active.size >= MOST_TEXTS || this.#units + size > MOST_UNITS;
    if (this.#closed || full) throw busy();
    const end = new AbortController();
    this.#active.add(end);
    this.#units += size;
    const leave = (): void => {
      if (this.#active.delete(end)) this.#units -= size;
    };
    return { take: stepsOf(this.#floor, size > SHORT_TEXT, end.signal), end, leave };
  }

  get isClosed(): boolean {
    return this.#closed;
  }

  /** Takes nobody in any more; those left over after `within` milliseconds end as `busy`. */
  async close(within: number): Promise<void> {
    this.#closed = true;
    const end = performance.now() + within;
    while (this.#active.size > 0 && performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    for (const one of this.#active) one.abort(busy());
  }
}

/** Which engine works, asked until a worker has said it once. */
class EngineAsked {
  readonly #ask: () => Promise<Uint8Array>;
  #info: Promise<EngineInfo> | undefined;
  isMade = false;

  constructor(ask: () => Promise<Uint8Array>) {
    this.#ask = ask;
  }

  info(): Promise<EngineInfo> {
    this.#info ??= this.#ask().then((bytes) => {
      this.isMade = true;
      return parse(bytes) as EngineInfo;
    });
    this.#info.catch(() => {
      this.#info = undefined;
    });
    return this.#info;
  }
}

/** The blocks of an annotation in lines of JSON, of which the first is the head. */
async function blocksOf({ chunks }: Lines): Promise<readonly WireBlock[]> {
  const lines: WireBlock[] = [];
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    for (const line of decoder.decode(chunk).split('\n')) {
      if (line !== '') lines.push(JSON.parse(line) as WireBlock);
    }
  }
  return lines.slice(1);
}

/** What is asked for once, and anew only where it failed. */
function once<Result>(ask: () => Promise<Result>): () => Promise<Result> {
  let kept: Promise<Result> | undefined;
  return () => {
    kept ??= ask();
    kept.catch(() => {
      kept = undefined;
    });
    return kept;
  };
}

/** A pool of engines, each on a thread of its own. Its threads start at once. */
export function makePool(options: PoolOptions = {}): Pool {
  const floor = new WorkFloor(options);
  const admission = new Admission(floor);

  const annotate: Pool['annotate'] = (request, name) => {
    const form: Form = name === 'compact' ? { name } : { name, standard: request.standard };
    const { take, end, leave } = admission.open(request.text.length);
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
    const { take, leave } = admission.open(size);
    try {
      const result = await take(step, size);
      if (!result) throw new HangjianError('internal', `No worker could do "${step.kind}".`);
      return result.bytes;
    } finally {
      leave();
    }
  }

  const engine = new EngineAsked(() => asked({ kind: 'info' }, 0));
  return {
    annotate,
    annotateAll: async (text) =>
      blocksOf(annotate({ text, options: {}, standard: 'taiwan' }, 'compact')),
    lookup: (surface) => asked({ kind: 'lookup', surface }, surface.length),
    words: (surfaces) => asked({ kind: 'words', surfaces }, surfaces.join('').length),
    wordFacts: (words) => asked({ kind: 'word-facts', words }, words.join('').length),
    characters: once(() => asked({ kind: 'characters' }, 0)),
    frequentWords: once(() => asked({ kind: 'frequent-words' }, 0)),
    search: (query) => asked({ kind: 'search', query }, query.length),
    info: () => engine.info(),
    isReady: () => engine.isMade && !admission.isClosed,
    close: async (within = CLOSE_WITHIN) => {
      floor.close();
      await admission.close(within);
      await floor.end();
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

/** Whether the process's pool is there and takes texts in; it is not made for that. */
export const isPoolReady = (): boolean => shared.hangjianPool?.isReady() ?? false;

/**
 * Ends the pool when the server does: no new text is taken (`busy`), annotations under way have
 * `within` milliseconds to come to their end, then those left over end with a line
 * `{"error": …}` and all threads with them. Resolves when the last thread has ended, at once where
 * there never was one. A stream whose reader does not read is not ended by it: close its socket.
 */
export async function closePool(within = CLOSE_WITHIN): Promise<void> {
  await shared.hangjianPool?.close(within);
}
