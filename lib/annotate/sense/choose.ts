import type { Entry } from '../../domain/lexicon/lexicon';
import { SENSE_CLASSES } from '../../domain/lexicon/sense-class';
import type { SentenceContext } from '../readings/context';
import { isNumber } from '../readings/grammar';
import { WORD_CLASSES } from '../readings/word-classes';
import { framedSense, type SensePlace } from './frames';
import type { WordFeatures } from './tag-features';
import type { Tagger } from './tagger';

/** Which entry a token means here, and in what order its senses fit. */
export interface SenseChoice {
  /** The place of the entry among the token's. */
  readonly entry: number;
  /** Indexes of its senses, the one meant here first; null where its own order fits. */
  readonly senses: readonly number[] | null;
}

export interface SenseTools {
  readonly classes: (entry: Entry) => readonly string[];
  readonly featuresOf: (word: string) => WordFeatures;
  readonly tag: Tagger;
}

const isCounting = WORD_CLASSES.named('counting');

/** The classes that the dictionary keeps apart and a sentence tells surely enough. */
const BY_TAG: Readonly<Record<string, string>> = {
  NOUN: SENSE_CLASSES.noun,
  VERB: SENSE_CLASSES.verb,
  ADJ: SENSE_CLASSES.adjective,
};
const CONTENT = Object.values(BY_TAG).join('');

const firstAt = (count: number, first: number): readonly number[] | null =>
  first === 0
    ? null
    : [first, ...Array.from({ length: count }, (_, at) => at).filter((at) => at !== first)];

/** Chooses the senses of a sentence's words; tags it when the first word asks for that. */
export class SentenceSenses {
  #tags: readonly string[] | null = null;

  constructor(
    readonly context: SentenceContext,
    readonly tools: SenseTools,
  ) {}

  /**
   * What the sentence says of a word's senses; null where nothing speaks against the usual order.
   * @param entries of the token, best first
   */
  choose(index: number, entries: readonly Entry[]): SenseChoice | null {
    const [entry] = entries;
    if (!entry) return null;
    const place =
      framedSense(index, this.context, entries) ??
      this.#counting(index, entry) ??
      this.#byClass(index, entry);
    if (!place || (place.entry === 0 && place.sense === 0)) return null;
    const senses = firstAt(entries[place.entry]?.senses.length ?? 0, place.sense);
    return { entry: place.entry, senses };
  }

  /** A measure word where something is counted: 一名, 這間. */
  #counting(index: number, entry: Entry): SensePlace | null {
    const { tokens, near } = this.context;
    if (near(index, 0).length > 2) return null;
    const before = tokens[index - 1];
    if (!before || !(isNumber(before) || isCounting(before.traditional))) return null;
    return this.#firstOf(entry, SENSE_CLASSES.measure);
  }

  /** Noun, verb or adjective, where the word is several of them: 選舉, 規定, 標準. */
  #byClass(index: number, entry: Entry): SensePlace | null {
    const classes = this.tools.classes(entry);
    const [first = ''] = classes;
    if (!CONTENT.includes(first.charAt(0)) || first === '') return null;
    const others = classes.some((each) => each !== first && CONTENT.includes(each.charAt(0)));
    if (!others) return null;
    const meant = this.#classAt(index, first);
    if (!meant || first.includes(meant)) return null;
    return this.#firstOf(entry, meant);
  }

  /** The class that fits the sentence; null where the usual one, `first`, does. */
  #classAt(index: number, first: string): string | null {
    const tag = this.#tagAt(index);
    const describes = this.#tagAt(index + 1) === 'NOUN';
    if (first.includes(SENSE_CLASSES.adjective)) {
      // A description may be tagged as what it stands for: 他很快樂 a verb, 標準答案 a noun.
      return tag === 'NOUN' && !describes ? SENSE_CLASSES.noun : null;
    }
    if (tag === 'NOUN' && describes) return SENSE_CLASSES.adjective;
    return BY_TAG[tag] ?? null;
  }

  #firstOf(entry: Entry, meant: string): SensePlace | null {
    const sense = this.tools.classes(entry).findIndex((each) => each.includes(meant));
    return sense < 0 ? null : { entry: 0, sense };
  }

  #tagAt(index: number): string {
    const { context, tools } = this;
    this.#tags ??= tools.tag(
      context.tokens.map(({ traditional }) => tools.featuresOf(traditional)),
    );
    return this.#tags[index] ?? '';
  }
}
