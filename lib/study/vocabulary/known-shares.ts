import type { SavedWord, WordStatus } from '../../domain/card';
import type { WordProfile } from '../../domain/wire/profile';
import { changedWords } from './changed-words';

type Words = ReadonlyMap<string, Pick<SavedWord, 'status'>>;

/** Of a text its running words, those that are ignored, and those that are known. */
interface Sums {
  total: number;
  ignored: number;
  known: number;
}

/** Where a word stands: the sums of a text and how often, one after the other. */
type Standing = (Sums | number)[];

/** The states that shares are made of. */
type Counted = Extract<WordStatus, 'known' | 'ignored'>;

const countedOf = (status: WordStatus | undefined): Counted | null =>
  status === 'known' || status === 'ignored' ? status : null;

/**
 * The share known of each of many texts, as `shareKnown` has it of one, kept so that a word that
 * changes costs a look at the texts it stands in: 200 texts have 100,000 different words between them.
 */
export class KnownShares {
  readonly #texts = new Map<string, { readonly profile: WordProfile; readonly sums: Sums }>();
  readonly #standing = new Map<string, Standing>();
  readonly #states = new Map<string, Counted>();
  #words: Words = new Map();

  /** Takes the texts as they are now, each with its words; those that are as before cost nothing. */
  texts(profiles: Iterable<readonly [id: string, profile: WordProfile]>): void {
    const now = new Map(profiles);
    for (const [id, { profile }] of this.#texts) {
      // Seldom: a text that was removed or cut anew has its words counted to nowhere from now on.
      if (now.get(id) !== profile) this.#texts.delete(id);
    }
    for (const [id, profile] of now) if (!this.#texts.has(id)) this.#add(id, profile);
  }

  /** Takes the words as they are now; of a newer map only what differs. */
  follow(words: Words): void {
    const before = this.#words;
    this.#words = words;
    for (const id of changedWords(words, before)) {
      this.#state(id, countedOf(words.get(id)?.status));
    }
  }

  /** 0 to 1; null while nothing of a text is known, and for a text that is not here. */
  share(id: string): number | null {
    const sums = this.#texts.get(id)?.sums;
    return !sums || sums.known === 0 ? null : sums.known / (sums.total - sums.ignored);
  }

  #add(id: string, profile: WordProfile): void {
    const sums: Sums = { total: 0, ignored: 0, known: 0 };
    for (const [word, count] of profile) {
      const standing = this.#standing.get(word);
      if (standing) standing.push(sums, count);
      else this.#standing.set(word, [sums, count]);
      sums.total += count;
      const state = this.#states.get(word);
      if (state) sums[state] += count;
    }
    this.#texts.set(id, { profile, sums });
  }

  #state(id: string, now: Counted | null): void {
    const before = this.#states.get(id) ?? null;
    if (now === before) return;
    if (now) this.#states.set(id, now);
    else this.#states.delete(id);
    const standing = this.#standing.get(id) ?? [];
    for (let at = 0; at < standing.length; at += 2) {
      const [sums, count] = [standing[at] as Sums, standing[at + 1] as number];
      if (before) sums[before] -= count;
      if (now) sums[now] += count;
    }
  }
}
