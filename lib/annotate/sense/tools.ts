import type { Entry, Lexicon } from '../../domain/lexicon/lexicon';
import { SENSE_CLASSES } from '../../domain/lexicon/sense-class';
import type { EntryClasses, SenseTools } from './choose';
import { type TagModel, taggerOf } from './tagger';
import { featuresFrom } from './word-features';

const NO_TAGS: readonly string[] = [];

const isContent = (classes: string): boolean =>
  classes.startsWith(SENSE_CLASSES.noun) ||
  classes.startsWith(SENSE_CLASSES.verb) ||
  classes.startsWith(SENSE_CLASSES.adjective);

function read(senses: readonly string[]): EntryClasses {
  const [first = ''] = senses;
  const others = senses.some((each) => each !== first && isContent(each));
  return {
    senses,
    measure: senses.findIndex((each) => each.includes(SENSE_CLASSES.measure)),
    isSeveral: isContent(first) && others,
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
      const made = read(lexicon.classes?.(entry) ?? []);
      known.set(entry, made);
      return made;
    },
    tag: model ? taggerOf(model, featuresFrom(lexicon)) : () => NO_TAGS,
  };
}
