import type { Entry, Lexicon, Sense } from '../../domain/lexicon/lexicon';
import { SENSE_CLASSES } from '../../domain/lexicon/sense-class';
import type { SenseTools } from './choose';
import { placedFrames } from './frames';
import { NONE, type SenseOptions } from './options';
import type { TagModel } from './tag-model';
import { type SentenceTags, taggerOf } from './tagger';
import { featuresFrom } from './word-features';

const NO_TAGS: SentenceTags = { at: () => '' };

/** Senses no part of speech brings forward: rare ones, of some speakers or of some compounds only. */
const SELDOM =
  /^(?:old|archaic|classical|literary|dialect|slang|bound form|coll\.|math\.|surname|fig\.|derog\.|PRC|HK)|dialect|literary|slang/;
const isSeldom = ({ labels, glosses }: Sense): boolean =>
  labels.some((label) => SELDOM.test(label)) ||
  /^(?:\((?:literary|old|dialect|slang|PRC|fig\.)|(?:fig|lit)\. )|\bBuddhis|character stroke/.test(
    glosses[0] ?? '',
  );

/** As many letters make English words one family: econom-y, econom-ic. */
const STEM = 4;
const stemsOf = ({ glosses }: Sense): readonly string[] =>
  glosses
    .flatMap((gloss) => gloss.toLowerCase().match(/[a-z]{4,}/g) ?? [])
    .map((word) => word.slice(0, STEM));

/** The first adjective that says of what the usual noun is: economic, of 經濟. */
function relatedTo(senses: readonly Sense[], classes: readonly string[]): number {
  const isOf = (at: number, letter: string): boolean => classes[at]?.startsWith(letter) ?? false;
  const nouns = new Set(
    senses.flatMap((sense, at) => (isOf(at, SENSE_CLASSES.noun) ? stemsOf(sense) : [])),
  );
  return senses.findIndex(
    (sense, at) =>
      isOf(at, SENSE_CLASSES.adjective) && stemsOf(sense).some((stem) => nouns.has(stem)),
  );
}

/** What each part of speech brings forward; null where none brings any. */
function byTagIn(senses: readonly Sense[], classes: readonly string[]): SenseOptions['byTag'] {
  const { noun: N, verb: V, adjective: A } = SENSE_CLASSES;
  const [first = ''] = classes;
  if (![N, V, A].some((letter) => first.startsWith(letter))) return null;
  const placeOf = (letter: string): number =>
    classes.findIndex((each, at) => each.startsWith(letter) && !isSeldom(senses[at] as Sense));
  const [noun, verb, adjective] = [placeOf(N), placeOf(V), placeOf(A)];
  if (![noun, verb, adjective].some((at) => at > 0)) return null;
  // A description may be tagged as what it stands for: 他很快樂 a verb, 標準答案 a noun.
  const byTag = first.includes(A)
    ? { verb: NONE, adjective: NONE, noun, describing: NONE }
    : {
        verb: first.includes(V) ? NONE : verb,
        adjective,
        noun: first.includes(N) ? NONE : noun,
        describing: first.includes(N) ? relatedTo(senses, classes) : noun,
      };
  return Object.values(byTag).some((at) => at > 0) ? byTag : null;
}

/**
 * What a sentence may bring forward of a word; null where its usual sense stays whatever is beside it.
 * @param word in Traditional
 * @param entries of the word, best first
 * @param classes of the senses of the first
 */
function optionsOf(
  word: string,
  entries: readonly Entry[],
  classes: readonly string[],
): SenseOptions | null {
  const options = {
    frames: placedFrames(word, entries),
    measure: classes.findIndex((each) => each.includes(SENSE_CLASSES.measure)),
    isNoun: classes[0]?.startsWith(SENSE_CLASSES.noun) ?? false,
    byTag: byTagIn(entries[0]?.senses ?? [], classes),
  };
  const { frames, measure, byTag } = options;
  return frames.length > 0 || measure > 0 || byTag ? options : null;
}

/** What senses are chosen with; without a model nothing is told of parts of speech. */
export function senseTools(lexicon: Lexicon, model?: TagModel): SenseTools {
  return {
    optionsOf: (word, entries) => {
      const [entry] = entries;
      return entry ? optionsOf(word, entries, lexicon.classes?.(entry) ?? []) : null;
    },
    tag: model ? taggerOf(model, featuresFrom(lexicon)) : () => NO_TAGS,
  };
}
