import type { SavedWord, WordStatus } from '../../domain/card';
import { type WordProfile, wordsOf } from '../../domain/wire/profile';
import { changedWords } from './changed-words';

type Words = ReadonlyMap<string, Pick<SavedWord, 'status'>>;

/** The states that shares are made of. */
type Counted = Extract<WordStatus, 'known' | 'ignored'>;

/** A text's words, and of its running words how many there are, are ignored, and are known. */
interface Text {
  readonly profile: WordProfile;
  readonly words: readonly string[];
  readonly total: number;
  ignored: number;
  known: number;
}

/** What a word was and is now. */
interface Step {
  readonly before: Counted | null;
  readonly now: Counted | null;
}

/** Up to so many changed words each is looked for by itself. */
const FEW = 8;

const countedOf = (status: WordStatus | undefined): Counted | null =>
  status === 'known' || status === 'ignored' ? status : null;

function take(text: Text, at: number, { before, now }: Step): void {
  const count = text.profile.counts[at] ?? 0;
  if (before) text[before] -= count;
  if (now) text[now] += count;
}

/**
 * The share known of each of many texts, as `shareKnown` has it of one, kept as words change: 200 texts
 * have 100,000 different words between them, which are looked through for the words that changed.
 */
export class KnownShares {
  readonly #texts = new Map<string, Text>();
  readonly #states = new Map<string, Counted>();
  #words: Words = new Map();

  /** Takes the texts as they are now, each with its words; those that are as before cost nothing. */
  texts(profiles: Iterable<readonly [id: string, profile: WordProfile]>): void {
    const now = new Map(profiles);
    for (const [id, { profile }] of this.#texts) {
      if (now.get(id) !== profile) this.#texts.delete(id);
    }
    for (const [id, profile] of now) if (!this.#texts.has(id)) this.#add(id, profile);
  }

  /** Takes the words as they are now; of a newer map only what differs. */
  follow(words: Words): void {
    const before = this.#words;
    this.#words = words;
    const steps = new Map<string, Step>();
    for (const id of changedWords(words, before)) {
      const step = { before: this.#states.get(id) ?? null, now: countedOf(words.get(id)?.status) };
      if (step.before === step.now) continue;
      steps.set(id, step);
      if (step.now) this.#states.set(id, step.now);
      else this.#states.delete(id);
    }
    if (steps.size > 0) for (const text of this.#texts.values()) this.#take(text, steps);
  }

  /** 0 to 1; null while nothing of a text is known, and for a text that is not here. */
  share(id: string): number | null {
    const text = this.#texts.get(id);
    return !text || text.known === 0 ? null : text.known / (text.total - text.ignored);
  }

  #add(id: string, profile: WordProfile): void {
    const words = wordsOf(profile);
    const total = profile.counts.reduce((sum, count) => sum + count, 0);
    const text: Text = { profile, words, total, ignored: 0, known: 0 };
    this.#texts.set(id, text);
    for (const [at, word] of words.entries()) {
      const now = this.#states.get(word);
      if (now) take(text, at, { before: null, now });
    }
  }

  #take(text: Text, steps: ReadonlyMap<string, Step>): void {
    if (steps.size > FEW) {
      for (const [at, word] of text.words.entries()) {
        const change = steps.get(word);
        if (change) take(text, at, change);
      }
      return;
    }
    for (const [word, change] of steps) {
      const at = text.words.indexOf(word);
      if (at >= 0) take(text, at, change);
    }
  }
}
