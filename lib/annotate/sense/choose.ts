import { charactersOf } from '../../domain/han';
import type { Entry } from '../../domain/lexicon/lexicon';
import type { SentenceContext } from '../readings/context';
import { isNumber } from '../readings/grammar';
import { WORD_CLASSES } from '../readings/word-classes';
import type { Ranked } from '../word/lexeme';
import { framedSense, type SensePlace } from './frames';
import { NONE, type SenseOptions } from './options';
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

export interface SenseTools {
  /** What a sentence may bring forward of a word in Traditional, by its entries, best first. */
  readonly optionsOf: (word: string, entries: readonly Entry[]) => SenseOptions | null;
  readonly tag: Tagger;
}

const isCounting = WORD_CLASSES.named('counting');
const isMeasuring = WORD_CLASSES.named('measuring');

/** What says of what is counted what it does or is. */
const DOES: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/** What is done to these, should they stand behind it: 這項研究臺灣的計畫. */
const DONE_TO: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** Said of what was done or has become so, never of a thing: 天黑了, 工作過. */
const ASPECTS: ReadonlySet<string> = new Set(['了', '過']);

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
   * @param own entries of the token, best first
   */
  choose(index: number, own: Ranked): SenseChoice | null {
    if (own.options === undefined) {
      own.options = this.tools.optionsOf(this.context.near(index, 0), own.entries);
    }
    if (own.options === null) return null;
    const { frames, measure, isNoun, byTag } = own.options;
    const { entries } = own;
    const framed = frames.length > 0 ? framedSense(index, this.context, frames) : null;
    if (framed) return this.#choice(framed, entries, null);
    if (measure > 0 && this.#isCounted(index, isNoun)) {
      return this.#choice({ entry: 0, sense: measure }, entries, null);
    }
    if (!byTag) return null;
    const tag = this.#inPlace(index);
    const sense = this.#senseByTag(index, tag, byTag);
    return sense > 0 ? this.#choice({ entry: 0, sense }, entries, tag) : null;
  }

  #choice(place: SensePlace, entries: readonly Entry[], pos: string | null): SenseChoice | null {
    if (place.entry === 0 && place.sense === 0) return null;
    const senses = firstAt(entries[place.entry]?.senses.length ?? 0, place.sense);
    return { entry: place.entry, senses, pos };
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

  /** Noun, verb or adjective as the sentence asks (選舉, 規定, 標準); `NONE` where the usual one fits. */
  #senseByTag(index: number, tag: string, byTag: NonNullable<SenseOptions['byTag']>): number {
    if (tag === 'VERB') return byTag.verb;
    if (tag === 'ADJ') return byTag.adjective;
    if (tag !== 'NOUN') return NONE;
    if (byTag.noun === byTag.describing) return byTag.noun;
    return this.#tagAt(index + 1) === 'NOUN' ? byTag.describing : byTag.noun;
  }

  /**
   * Its part of speech; what the tagger takes for a verb where something is counted is a noun, and
   * what it takes for a noun before an aspect particle is a verb.
   */
  #inPlace(index: number): string {
    const tag = this.#tagAt(index);
    if (tag === 'VERB') return this.#isMeasured(index) ? 'NOUN' : tag;
    return tag === 'NOUN' && ASPECTS.has(this.context.near(index, 1)) ? 'VERB' : tag;
  }

  /** Stands where what is counted does, and does nothing to what follows: 一份通知, 這項研究很重要. */
  #isMeasured(index: number): boolean {
    const { tokens, near } = this.context;
    const [number, measure] = [tokens[index - 2], tokens[index - 1]];
    // Of one character they mostly do something all the same: 一張一張擺好, 一句說完.
    if (charactersOf(near(index, 0)).length < 2) return false;
    if (tokens[index - 3]?.traditional === measure?.traditional) return false;
    if (number === undefined || measure === undefined) return false;
    if (!isMeasuring(measure.traditional)) return false;
    if (!isNumber(number) && !isCounting(number.traditional)) return false;
    return !DONE_TO.has(this.#tagAt(index + 1));
  }

  #tagAt(index: number): string {
    const { context, tools } = this;
    this.#tags ??= tools.tag(context.tokens.map(({ traditional }) => traditional));
    return this.#tags.at(index);
  }
}
