/**
 * Word classes of senses, a letter each: what a word is where it means this. The universal parts of
 * speech (Universal Dependencies 2), with what Chinese has besides: measure words, complements of a
 * verb (掉 in 吃掉), and what is only the beginning or the end of a word.
 */
export const SENSE_CLASSES = {
  noun: 'n',
  name: 'N',
  verb: 'v',
  adjective: 'a',
  adverb: 'd',
  adposition: 'p',
  auxiliary: 'u',
  conjunction: 'c',
  determiner: 't',
  pronoun: 'r',
  numeral: 'm',
  measure: 'q',
  particle: 'k',
  interjection: 'e',
  complement: 'y',
  suffix: 's',
  prefix: 'h',
} as const satisfies Readonly<Record<string, string>>;

export type SenseClassName = keyof typeof SENSE_CLASSES;
export type SenseClass = (typeof SENSE_CLASSES)[SenseClassName];
