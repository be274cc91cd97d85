import { default_w, type FSRSState, forgetting_curve, fsrs, type Grade } from 'ts-fsrs';
import type { CardHistory } from '../../domain/fitting';
import { parametersOf, type Weights } from '../../domain/weights';

/** How far from what happened weights foretell it, over the answers that try memory. */
export interface Misses {
  /** Mean surprise at what was remembered and what was not, in nats. */
  readonly logLoss: number;
  /**
   * Between the chance foretold and the share remembered: root of the mean square, over answers of
   * about the same chance.
   */
  readonly rmse: number;
}

/** Answers whose chances lie within a twentieth are taken together. */
const BINS = 20;
/** Chances nearer to 0 and 1 would make one answer outweigh all others. */
const SURE = 1e-4;
/** Cards after which others get their turn. */
const TURN = 20;

interface Bin {
  count: number;
  foretold: number;
  remembered: number;
}

/**
 * Goes through the answers with these weights, in steps, so that a page stays awake.
 * @param histories with at least one answer that tries memory
 */
export function* missesOf(
  histories: readonly CardHistory[],
  weights: Weights,
): Generator<void, Misses> {
  const own = parametersOf(weights) ?? default_w;
  const scheduler = fsrs({ w: own, enable_short_term: true });
  const bins = Array.from({ length: BINS }, (): Bin => ({ count: 0, foretold: 0, remembered: 0 }));
  let surprise = 0;
  const count = (chance: number, remembered: boolean): void => {
    const bin = bins[Math.min(BINS - 1, Math.floor(chance * BINS))] as Bin;
    bin.count += 1;
    bin.foretold += chance;
    bin.remembered += remembered ? 1 : 0;
    surprise -= Math.log(remembered ? chance : 1 - chance);
  };
  for (const [index, numbers] of histories.entries()) {
    let memory: FSRSState | null = null;
    for (let at = 0; at < numbers.length; at += 2) {
      const [rating, days] = [numbers[at] as Grade, numbers[at + 1] as number];
      if (memory && days > 0) {
        const chance = forgetting_curve(own, days, memory.stability);
        count(Math.min(1 - SURE, Math.max(SURE, chance)), rating > 1);
      }
      memory = scheduler.next_state(memory, days, rating);
    }
    if (index % TURN === 0) yield;
  }
  const all = bins.reduce((sum, bin) => sum + bin.count, 0);
  const squares = bins.reduce(
    (sum, { count: size, foretold, remembered }) =>
      size === 0 ? sum : sum + (foretold - remembered) ** 2 / size,
    0,
  );
  return { logLoss: surprise / all, rmse: Math.sqrt(squares / all) };
}
