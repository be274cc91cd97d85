/** An entry by its place in the lexicon, and what it scores. */
export interface Scored {
  readonly entry: number;
  readonly score: number;
}

const byScore = (one: Scored, other: Scored): number =>
  other.score - one.score || one.entry - other.entry;

/** What each entry scores, the best of all times it was found. */
export class Candidates {
  readonly #scores = new Map<number, number>();

  add(entry: number, score: number): void {
    const known = this.#scores.get(entry);
    if (known === undefined || known < score) this.#scores.set(entry, score);
  }

  best(most: number): readonly Scored[] {
    return Array.from(this.#scores, ([entry, score]) => ({ entry, score }))
      .sort(byScore)
      .slice(0, most);
  }
}

/** Where hardly any candidate is one, no more are looked at: what is asked for is rare. */
const LOOKED_AT = 800;

/**
 * The best of candidates that are only known roughly before each is looked at, which takes time: an
 * entry some 10 µs to decode, more on a phone. No more are looked at than may be among the best.
 * @param near what each can score at most, the best first
 * @param look what it scores, never more than that; null for what is none
 * @param shown how many are wanted
 */
export function bestOf(
  near: readonly Scored[],
  look: (entry: number) => number | null,
  shown: number,
): readonly Scored[] {
  const found: Scored[] = [];
  for (const { entry, score: most } of near.slice(0, LOOKED_AT)) {
    const last = found[shown - 1];
    if (last && last.score >= most) break;
    const score = look(entry);
    if (score === null) continue;
    const one = { entry, score };
    let at = found.length;
    while (at > 0 && byScore(one, found[at - 1] as Scored) < 0) at -= 1;
    found.splice(at, 0, one);
    if (found.length > shown) found.pop();
  }
  return found;
}
