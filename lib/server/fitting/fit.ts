import * as v from 'valibot';
import { HangjianError } from '../../domain/errors';
import {
  type CardHistory,
  type Fit,
  LEAST_FITTED,
  LONGEST_WAIT,
  MOST_FITTED,
} from '../../domain/fitting';
import { weightsOf } from '../../domain/weights';
import { optimiser } from './binding';

type Binding = NonNullable<ReturnType<typeof optimiser>>;
type Item = InstanceType<Binding['FSRSBindingItem']>;

/** FSRS learns from the first so many answers of a card (fsrs-rs 5, `max_seq_len`); an item holds all before it. */
const LONGEST_ITEM = 64;

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const rating = whole(1, 4);
const days = whole(0, LONGEST_WAIT);

const historySchema = v.pipe(
  v.array(v.number()),
  v.check(
    (numbers) =>
      numbers.length % 2 === 0 &&
      numbers.every((number, at) => v.is(at % 2 === 0 ? rating : days, number)) &&
      (numbers[1] ?? 0) === 0,
  ),
);
const requestSchema = v.object({ cards: v.array(historySchema) });

function historiesIn(body: string): readonly CardHistory[] {
  let given: unknown;
  try {
    given = JSON.parse(body);
  } catch (cause) {
    throw new HangjianError('bad-request', 'The request is not valid JSON.', { cause });
  }
  const { success, output } = v.safeParse(requestSchema, given, { abortEarly: true });
  if (!success) throw new HangjianError('bad-request', 'These are no answers of cards.');
  if (output.cards.reduce((sum, card) => sum + card.length / 2, 0) > MOST_FITTED) {
    throw new HangjianError('too-long', `Send at most ${MOST_FITTED} answers.`);
  }
  return output.cards;
}

/** One item for each answer that tries memory, with all before it: what FSRS learns from. */
function itemsOf(histories: readonly CardHistory[], binding: Binding): Item[] {
  const { FSRSBindingItem: Item, FSRSBindingReview: Review } = binding;
  return histories.flatMap((numbers) => {
    const reviews = Array.from(
      { length: Math.min(LONGEST_ITEM, numbers.length / 2) },
      (_, at) => new Review(numbers[2 * at] as number, numbers[2 * at + 1] as number),
    );
    return reviews.flatMap((review, at) =>
      at > 0 && review.deltaT > 0 ? [new Item(reviews.slice(0, at + 1))] : [],
    );
  });
}

/** As many may wait for a fit, each with up to a megabyte of answers; ten take some seconds. */
const MOST_WAITING = 10;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** One after the other: each takes all cores for a second. @throws HangjianError `busy` */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (waiting >= MOST_WAITING) {
    throw new HangjianError(
      'busy',
      'The server is fitting others’ answers. Nothing was changed; try again in a moment.',
    );
  }
  waiting += 1;
  const mine = last.then(work).finally(() => {
    waiting -= 1;
  });
  last = mine.catch(() => undefined);
  return mine;
}

/** Whether weights can be fitted here. */
export const canFit = (): boolean => optimiser() !== null;

/**
 * Fits FSRS's weights to answers, which nothing keeps.
 * @param body `{"cards": [[3, 0, 3, 4], …]}`, a `CardHistory` each
 * @throws HangjianError `bad-request` for anything else or too few answers, `too-long` for too many,
 *   `not-found` where there is no optimiser, `busy` where too many wait
 */
export async function fitWeights(body: string): Promise<Fit> {
  const binding = optimiser();
  if (!binding) {
    throw new HangjianError('not-found', 'This server cannot fit weights. Nothing was changed.');
  }
  const histories = historiesIn(body);
  return inTurn(async () => {
    const items = itemsOf(histories, binding);
    if (items.length < LEAST_FITTED) {
      throw new HangjianError(
        'bad-request',
        `There are ${items.length} answers given a day or more after the one before; ${LEAST_FITTED} are needed.`,
      );
    }
    const parameters = await binding.computeParameters(items, { enableShortTerm: true });
    return { weights: weightsOf(parameters), answers: items.length };
  });
}
