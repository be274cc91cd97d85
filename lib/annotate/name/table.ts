import { bracketed } from './bracketed';
import { knownNames } from './known-names';
import { called, nickname } from './nickname';
import { organization } from './organization';
import { person } from './person';
import { fundingRound } from './product';
import type { NameRule } from './rule';
import { titled } from './titled';
import { transliterated } from './transliterated';
import { work } from './works';

/**
 * Every rule is asked, and of names that overlap the one with more evidence stands, then the longer
 * (`find-names.ts`); the order decides where both are alike. So the surer ways come first.
 */
export const NAME_RULES: readonly NameRule[] = [
  // The text itself says so, with a bracket: it also says what kind of name it is.
  bracketed,
  // Before persons: 壁仞科技 could begin with somebody's surname.
  organization,
  // After organisations, for many of those are written with the characters of sounds.
  transliterated,
  // Marks that mean nothing else. Their evidence is beyond all others, wherever they stand.
  work,
  fundingRound,
  // What the text says somebody is called, surname or none.
  called,
  // Surname and given name, the whole of a person's name …
  person,
  // … then what begins with no surname, and so never at the same word …
  nickname,
  // … and a surname alone, where no whole name begins.
  titled,
  // Last, for its evidence is beyond what any rule above sums up.
  knownNames,
];
