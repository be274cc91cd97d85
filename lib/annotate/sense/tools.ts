import type { Entry, Lexicon, Sense } from '../../domain/lexicon/lexicon';
import { SENSE_CLASSES } from '../../domain/lexicon/sense-class';
import type { EntryClasses, SenseTools } from './choose';
import type { TagModel } from './tag-model';
import { type SentenceTags, taggerOf } from './tagger';
import { featuresFrom } from './word-features';

const NO_TAGS: SentenceTags = { at: () => '' };

const isContent = (classes: string): boolean =>
  classes.startsWith(SENSE_CLASSES.noun) ||
  classes.startsWith(SENSE_CLASSES.verb) ||
  classes.startsWith(SENSE_CLASSES.adjective);

/** Senses no part of speech brings forward: rare ones, of some speakers or of some compounds only. */
const SELDOM =
  /^(?:old|archaic|classical|literary|dialect|slang|bound form|coll\.|math\.|surname|fig\.|derog\.)|dialect|literary|slang/;
const isSeldom = ({ labels, glosses }: Sense): boolean =>
  labels.some((label) => SELDOM.test(label)) ||
  /^(?:\((?:literary|old|dialect|slang)|fig\. )/.test(glosses[0] ?? '');

/** As many letters make English words one family: econom-y, econom-ic. */
const STEM = 4;
const stemsOf = ({ glosses }: Sense): readonly string[] =>
  glosses
    .flatMap((gloss) => gloss.toLowerCase().match(/[a-z]{4,}/g) ?? [])
    .map((word) => word.slice(0, STEM));

function read(senses: readonly Sense[], classes: readonly string[]): EntryClasses {
  const [first = ''] = classes;
  const isNoun = first.startsWith(SENSE_CLASSES.noun);
  const placeOf = (letter: string): number =>
    classes.findIndex((each, at) => each.startsWith(letter) && !isSeldom(senses[at] as Sense));
  const [verb, noun] = [placeOf(SENSE_CLASSES.verb), placeOf(SENSE_CLASSES.noun)];
  const adjective = placeOf(SENSE_CLASSES.adjective);
  const nouns = new Set(
    senses.flatMap((sense, at) =>
      classes[at]?.startsWith(SENSE_CLASSES.noun) ? stemsOf(sense) : [],
    ),
  );
  const related = senses.findIndex(
    (sense, at) =>
      classes[at]?.startsWith(SENSE_CLASSES.adjective) &&
      stemsOf(sense).some((stem) => nouns.has(stem)),
  );
  return {
    senses: classes,
    measure: classes.findIndex((each) => each.includes(SENSE_CLASSES.measure)),
    isNoun,
    isSeveral: isContent(first) && [verb, noun, adjective].some((at) => at > 0),
    verb,
    noun,
    adjective,
    related,
  };
}

/** What senses are chosen with; without a model nothing is told of parts of speech. */
export function senseTools(lexicon: Lexicon, model?: TagModel): SenseTools {
  // Asked of every word of a text.
  const known = new WeakMap<Entry, EntryClasses>();
  return {
    classesOf: (entry) => {
      const before = known.get(entry);
      if (before) return before;
      const made = read(entry.senses, lexicon.classes?.(entry) ?? []);
      known.set(entry, made);
      return made;
    },
    tag: model ? taggerOf(model, featuresFrom(lexicon)) : () => NO_TAGS,
  };
}
