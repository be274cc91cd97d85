import { wordSet } from '../language/data';

/** Verbs with their object whose verb alone can be said twice, in both scripts. */
export const VERB_OBJECT: ReadonlySet<string> = wordSet('words/verb-object');
