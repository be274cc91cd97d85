import type { Reflow } from '../../domain/reflow';

const LEFT_OUT = 1;
const SPACED = 2;

/** What becomes of each UTF-16 unit of a text as it was pasted; all are kept to begin with. */
export class Marks {
  readonly #marks: Uint8Array;

  constructor(length: number) {
    this.#marks = new Uint8Array(length);
  }

  leaveOut(start: number, end: number): void {
    this.#marks.fill(LEFT_OUT, start, end);
  }

  /** Has a line break stand as a space. */
  space(at: number): void {
    this.#marks[at] = SPACED;
  }

  isLeftOut(at: number): boolean {
    return this.#marks[at] === LEFT_OUT;
  }

  /** null where nothing is changed. */
  reflow(): Reflow | null {
    const runs: number[] = [];
    const spaced: number[] = [];
    let from = 0;
    let out = false;
    for (let at = 0; at < this.#marks.length; at += 1) {
      const mark = this.#marks[at];
      if (mark === SPACED) spaced.push(at);
      if ((mark === LEFT_OUT) === out) continue;
      runs.push(at - from);
      from = at;
      out = !out;
    }
    if (out) runs.push(this.#marks.length - from);
    return runs.length === 0 && spaced.length === 0 ? null : { runs, spaced };
  }
}
