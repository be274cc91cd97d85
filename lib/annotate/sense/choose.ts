import type { Entry } from '../../domain/lexicon/lexicon';
import { SENSE_CLASSES } from '../../domain/lexicon/sense-class';
import type { SentenceContext } from '../readings/context';
import { isNumber } from '../readings/grammar';
import { WORD_CLASSES } from '../readings/word-classes';
import { framedSense, type SensePlace } from './frames';
import type { Tagger } from './tagger';

/** Which entry a token means here, and in what order its senses fit. */
export interface SenseChoice {
  /** The place of the entry among the token's. */
  readonly entry: number;
  /** Indexes of its senses, the one meant here first; null where its own order fits. */
  readonly senses: readonly number[] | null;
}

/** The word classes of an entry's senses, and what follows from them in every sentence. */
export interface EntryClasses {
  /** Letters of `SENSE_CLASSES`, one text a sense. */
  readonly senses: readonly string[];
  /** The first sense of a measure word; -1 where it has none. */
  readonly measure: number;
  /** The usual sense is a noun, verb or adjective, and another is another of them. */
  readonly isSeveral: boolean;
}

export interface SenseTools {
  readonly classesOf: (entry: Entry) => EntryClasses;
  readonly tag: Tagger;
}

const isCounting = WORD_CLASSES.named('counting');

/** The classes that the dictionary keeps apart and a sentence tells surely enough. */
const BY_TAG: Readonly<Record<string, string>> = {
  NOUN: SENSE_CLASSES.noun,
  VERB: SENSE_CLASSES.verb,
  ADJ: SENSE_CLASSES.adjective,
};

/** Measure words have a character or two, in UTF-16 units. */
const LONGEST_MEASURE = 2;

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
    const place = framedSense(index, this.context, entries) ?? this.#byClasses(index, entry);
    if (!place || (place.entry === 0 && place.sense === 0)) return null;
    const senses = firstAt(entries[place.entry]?.senses.length ?? 0, place.sense);
    return { entry: place.entry, senses };
  }

  #byClasses(index: number, entry: Entry): SensePlace | null {
    const classes = this.tools.classesOf(entry);
    if (classes.measure >= 0 && this.#isCounted(index)) {
      return { entry: 0, sense: classes.measure };
    }
    if (!classes.isSeveral) return null;
    const [first = ''] = classes.senses;
    const meant = this.#classAt(index, first);
    if (!meant || first.includes(meant)) return null;
    const sense = classes.senses.findIndex((each) => each.includes(meant));
    return sense < 0 ? null : { entry: 0, sense };
  }

  /** Stands where measure words do: 一名, 這間. */
  #isCounted(index: number): boolean {
    const { tokens, near } = this.context;
    if (near(index, 0).length > LONGEST_MEASURE) return false;
    const before = tokens[index - 1];
    return before !== undefined && (isNumber(before) || isCounting(before.traditional));
  }

  /** Noun, verb or adjective as the sentence asks (選舉, 規定, 標準); null where the usual one, `first`, fits. */
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

  #tagAt(index: number): string {
    const { context, tools } = this;
    this.#tags ??= tools.tag(context.tokens.map(({ traditional }) => traditional));
    return this.#tags[index] ?? '';
  }
}
