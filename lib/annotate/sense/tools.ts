import type { Lexicon } from '../../domain/lexicon/lexicon';
import type { SenseTools } from './choose';
import type { Tagger } from './tagger';
import { featuresFrom } from './word-features';

const NO_CLASSES: readonly string[] = [];
const NO_TAGS: readonly string[] = [];

/** What senses are chosen with; without a tagger nothing is told of parts of speech. */
export function senseTools(lexicon: Lexicon, tag?: Tagger): SenseTools {
  const { classes } = lexicon;
  return {
    classes: classes ?? (() => NO_CLASSES),
    featuresOf: featuresFrom(lexicon),
    tag: tag ?? (() => NO_TAGS),
  };
}
