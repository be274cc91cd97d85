import { HangjianError } from '../../domain/errors';
import type { Form } from '../../engine/lines';
import type { AnnotateRequest } from '../http/annotate-request';
import { logError } from '../http/log';
import type { Outcome } from './crew';
import { deadlineOf, LOOK_MS, MOST_STUCK, SHORT_TEXT } from './limits';
import type { OpenText, Step, StepResult } from './step';
import type { Party, Turns } from './turns';

/** Where steps are done: the pool, or what a test puts in its place. */
export interface Floor {
  readonly turns: Turns;
  run(step: Step, within: number): Promise<Outcome>;
}

/**
 * A request's own steps, each in its turn: what a step over so many UTF-16 units gives, or null
 * where it gave nothing in time. Rejects once the request's signal says so.
 */
export type Steps = (step: Step, units: number) => Promise<StepResult | null>;

/** @param signal ends the waiting for a turn; a step that has begun is let come to its end. */
export function stepsOf(floor: Floor, long: boolean, signal: AbortSignal): Steps {
  const party: Party = { long, served: long ? LOOK_MS : 0 };
  return async (step, units) => {
    const giveBack = await floor.turns.take(party, signal);
    let ms = 0;
    try {
      const outcome = await floor.run(step, deadlineOf(units));
      if (outcome.ok) {
        ms = outcome.answer.ms;
        return outcome.answer;
      }
      ms = outcome.ms;
      signal.throwIfAborted();
      logError(outcome.cause, `The step "${step.kind}" over ${units} characters gave nothing:`);
      return null;
    } finally {
      giveBack(ms);
    }
  };
}

/**
 * A text's annotation as lines of JSON, in chunks of whole lines: each is made when it is asked
 * for. A block that the engine cannot read in time comes plain, and the rest goes on; a text that
 * has had several of them is plain from there on.
 * @throws HangjianError `internal` when no worker can even keep the text apart in blocks.
 */
export async function* annotation(
  take: Steps,
  { text: raw, options }: AnnotateRequest,
  form: Form,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const begun = await take({ kind: 'begin', raw, options, form }, raw.length);
  const opened = begun ?? (await take({ kind: 'open', raw, options, form }, raw.length));
  if (!opened) throw new HangjianError('internal', 'No worker could open the text.');
  if (opened.bytes.length > 0) yield opened.bytes;
  if (!opened.open) return;
  const { open } = opened;
  const blocks = open.bounds.length / 2;
  // A short text was begun with all its blocks: where it is one block, that is the one.
  let stuck = begun ? 0 : raw.length <= SHORT_TEXT && blocks === 1 ? MOST_STUCK : 1;
  for (let block = 0; block < blocks; block += 1) {
    const part = partOf(open, block, form);
    const units = part.end - part.start;
    const read = stuck < MOST_STUCK ? await take({ kind: 'block', ...part }, units) : null;
    if (!read) stuck += 1;
    yield read ? read.bytes : await plainly(take, part, units);
  }
}

function partOf({ id, text, context, bounds }: OpenText, block: number, form: Form) {
  const start = bounds[2 * block] as number;
  const end = bounds[2 * block + 1] as number;
  return { open: { id, text, context }, start, end, form };
}

/** The block by the segmenter, and should that fail too, character by character. */
async function plainly(
  take: Steps,
  part: ReturnType<typeof partOf>,
  units: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const cut = await take({ kind: 'plain', bare: false, ...part }, units);
  const made = cut ?? (await take({ kind: 'plain', bare: true, ...part }, units));
  if (!made) throw new HangjianError('internal', 'A block could not even be shown plain.');
  return made.bytes;
}
