import type { Entry } from '../../domain/lexicon/lexicon';
import { SENSE_CLASSES } from '../../domain/lexicon/sense-class';
import type { SentenceContext } from '../readings/context';
import { isNumber } from '../readings/grammar';
import { WORD_CLASSES } from '../readings/word-classes';
import { framedSense, type SensePlace } from './frames';
import type { SentenceTags, Tagger } from './tagger';

/** Which entry a token means here, and in what order its senses fit. */
export interface SenseChoice {
  /** The place of the entry among the token's. */
  readonly entry: number;
  /** Indexes of its senses, the one meant here first; null where its own order fits. */
  readonly senses: readonly number[] | null;
  /** The part of speech that decided it; null where the words beside it did. */
  readonly pos: string | null;
}

/** The word classes of an entry's senses, and what follows from them in every sentence. */
export interface EntryClasses {
  /** Letters of `SENSE_CLASSES`, one text a sense. */
  readonly senses: readonly string[];
  /** The first sense of a measure word; -1 where it has none. */
  readonly measure: number;
  /** The usual sense is a noun. */
  readonly isNoun: boolean;
  /** The usual sense is a noun, verb or adjective, and another is another of them. */
  readonly isSeveral: boolean;
  /** The first sense a part of speech may bring forward: the verb, the noun, the adjective; -1 for none. */
  readonly verb: number;
  readonly noun: number;
  readonly adjective: number;
  /** The first adjective that says of what the usual noun is: economic, of 經濟; -1 for none. */
  readonly related: number;
}

export interface SenseTools {
  readonly classesOf: (entry: Entry) => EntryClasses;
  readonly tag: Tagger;
}

const isCounting = WORD_CLASSES.named('counting');

/** What says of what is counted what it does or is. */
const DOES: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/** Measure words have a character or two, in UTF-16 units. */
const LONGEST_MEASURE = 2;

/** Orders as they were asked for, by how many senses there are and which comes first. */
const ORDERS: (readonly number[])[][] = [];

/** The senses in their order but for one that comes first; null where that is the first anyway. */
function firstAt(count: number, first: number): readonly number[] | null {
  if (first === 0) return null;
  const orders = ORDERS[count] ?? [];
  ORDERS[count] = orders;
  const known = orders[first];
  if (known) return known;
  const rest = Array.from({ length: count }, (_, at) => at).filter((at) => at !== first);
  orders[first] = [first, ...rest];
  return orders[first];
}

/** Chooses the senses of a sentence's words; tags it when the first word asks for that. */
export class SentenceSenses {
  #tags: SentenceTags | null = null;

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
    const framed = framedSense(index, this.context, entries);
    if (framed) return this.#choice(framed, entries, null);
    const place = this.#byClasses(index, entry);
    return place && this.#choice(place, entries, this.#tags?.at(index) || null);
  }

  #choice(place: SensePlace, entries: readonly Entry[], pos: string | null): SenseChoice | null {
    if (place.entry === 0 && place.sense === 0) return null;
    const senses = firstAt(entries[place.entry]?.senses.length ?? 0, place.sense);
    return { entry: place.entry, senses, pos };
  }

  #byClasses(index: number, entry: Entry): SensePlace | null {
    const classes = this.tools.classesOf(entry);
    if (classes.measure > 0 && this.#isCounted(index, classes.isNoun)) {
      return { entry: 0, sense: classes.measure };
    }
    if (!classes.isSeveral) return null;
    const sense = this.#senseByTag(index, classes);
    return sense > 0 ? { entry: 0, sense } : null;
  }

  /**
   * Stands where measure words do: 一名, 這間.
   * @param isNoun it may be what is counted itself: 每組有三人
   */
  #isCounted(index: number, isNoun: boolean): boolean {
    const { tokens, near } = this.context;
    if (near(index, 0).length > LONGEST_MEASURE) return false;
    const before = tokens[index - 1];
    if (before === undefined) return false;
    if (!isNumber(before) && !isCounting(before.traditional)) return false;
    const after = tokens[index + 1];
    if (isNumber(after)) return false;
    return !isNoun || !DOES.has(this.#tagAt(index + 1));
  }

  /** Noun, verb or adjective as the sentence asks (選舉, 規定, 標準); -1 where the usual one fits. */
  #senseByTag(
    index: number,
    { senses: [first = ''], verb, noun, adjective, related }: EntryClasses,
  ): number {
    const tag = this.#tagAt(index);
    const describes = this.#tagAt(index + 1) === 'NOUN';
    if (first.includes(SENSE_CLASSES.adjective)) {
      // A description may be tagged as what it stands for: 他很快樂 a verb, 標準答案 a noun.
      return tag === 'NOUN' && !describes ? noun : -1;
    }
    if (tag === 'NOUN' && describes && first.includes(SENSE_CLASSES.noun)) return related;
    if (tag === 'NOUN') return first.includes(SENSE_CLASSES.noun) ? -1 : noun;
    if (tag === 'VERB') return first.includes(SENSE_CLASSES.verb) ? -1 : verb;
    return tag === 'ADJ' ? adjective : -1;
  }

  #tagAt(index: number): string {
    const { context, tools } = this;
    this.#tags ??= tools.tag(context.tokens.map(({ traditional }) => traditional));
    return this.#tags.at(index);
  }
}
