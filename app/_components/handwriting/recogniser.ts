import { HangjianError } from '@/lib/domain/errors';
import { NOT_LOADED } from '../ui/lazy/load-or-tell';

/** What has been drawn: of each stroke x and y of its points by turns, y downwards. */
export type Ink = readonly (readonly number[])[];

/** To the worker. */
export interface Asked {
  readonly id: number;
  readonly ink: Ink;
}

/** From the worker, one for each: characters that may be meant, the likeliest first. */
export type Told =
  | { readonly id: number; readonly characters: readonly string[] }
  | { readonly id: number; readonly problem: string };

interface Waiting {
  readonly resolve: (characters: readonly string[]) => void;
  readonly reject: (cause: unknown) => void;
}

const failed = (message: string): HangjianError => new HangjianError('internal', message);

/** Asks a worker of its own which characters have been drawn; what is drawn goes nowhere else. */
export class Recogniser {
  #worker: Worker | undefined;
  #asked = 0;
  readonly #waiting = new Map<number, Waiting>();

  #start(): Worker {
    const worker = new Worker(new URL('./handwriting.worker.ts', import.meta.url));
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ('problem' in data) waiting?.reject(failed(data.problem));
      else waiting?.resolve(data.characters);
    };
    worker.onerror = (event) => {
      // Told to whoever asked, not to the console.
      event.preventDefault();
      this.end();
    };
    return worker;
  }

  /**
   * The characters that may be meant, the likeliest first; none where nothing is like it. An empty
   * drawing has all that is needed come.
   * @throws HangjianError with a message for the learner; what is asked next is tried anew
   */
  recognise(ink: Ink): Promise<readonly string[]> {
    this.#worker ??= this.#start();
    this.#asked += 1;
    const asked: Asked = { id: this.#asked, ink };
    return new Promise((resolve, reject) => {
      this.#waiting.set(asked.id, { resolve, reject });
      this.#worker?.postMessage(asked);
    });
  }

  /** Ends the worker and gives its memory back; whoever waits for it is told. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(failed(NOT_LOADED));
  }
}
