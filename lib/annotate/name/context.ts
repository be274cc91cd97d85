import { tableOf } from '../language/data';
import { QUIET_PLACE, SPEAKS, TITLE_BESIDE } from './evidence';
import { Affixes, rowOf } from './rows';

/** What stands beside a name and speaks for one. */
export interface Sign {
  /** Nats. */
  readonly evidence: number;
  /** The row it stands in; punctuation stands in none. */
  readonly rule?: string;
}

const NOTHING: Sign = { evidence: 0 };
const QUIET: Sign = { evidence: QUIET_PLACE };

const TITLES = tableOf('names/titles');

/** Titles that may stand in a place, each with what it says there. */
export function titlesThatStand<Known>(
  place: 'before' | 'after' | 'surname',
  known: (rule: string) => Known,
): readonly (readonly [string, Known])[] {
  return [...TITLES].flatMap(([title, { rule, value }]) =>
    value.split(' ').includes(place) ? [[title, known(rule)] as const] : [],
  );
}

/** A title beside a name. */
const titled = (rule: string): Sign => ({ evidence: TITLE_BESIDE, rule });

/** The words of a row of `names/beside.txt`, each with what it says. */
function beside(key: string, evidence: number): readonly (readonly [string, Sign])[] {
  const { rule, value } = rowOf('names/beside', key);
  const sign = { evidence, rule };
  return value.split(' ').map((word) => [word, sign]);
}

const TITLES_BEFORE = new Affixes(titlesThatStand('before', titled));
const TITLES_AFTER = new Affixes(titlesThatStand('after', titled));
const DOES = new Affixes(beside('does', SPEAKS));
const QUIET_AFTER = new Affixes(beside('after', QUIET_PLACE));
const QUIET_BEFORE = new Affixes(beside('before', QUIET_PLACE));

const MARK_AFTER = /^(?:[，。、；：！？,.)）(（」”》]|$)/;
const MARK_BEFORE = /(?:^|[，。、；：！？,.(（「“《])$/;
/** Says as much as a title: 小田（化名）. */
const PSEUDONYM = /^(?:（化名）|\(化名\))/;
const PSEUDONYMOUS: Sign = { evidence: TITLE_BESIDE };

/** A title may be parted from the name by a colon and blanks: 導演：侯孝賢. */
const withoutColon = (before: string): string => before.trimEnd().replace(/[：:]$/, '');

const LONGEST_TITLE = 5;

/** The title a text ends in; a name follows it. @param before the text up to the name */
export const introducedBy = (before: string): Sign | undefined =>
  TITLES_BEFORE.ending(withoutColon(before.slice(-LONGEST_TITLE)));

/** What people do, where a text begins with it; somebody's name ends before it. */
export const speaksBy = (after: string): Sign | undefined =>
  DOES.beginning(after.slice(0, LONGEST_TITLE));

/** What the text before a name says. @param before some characters of it */
export function signBefore(before: string): Sign {
  const title = TITLES_BEFORE.ending(withoutColon(before));
  if (title) return title;
  return MARK_BEFORE.test(before) ? QUIET : (QUIET_BEFORE.ending(before) ?? NOTHING);
}

/** The same of the text after it. */
export function signAfter(after: string): Sign {
  if (PSEUDONYM.test(after)) return PSEUDONYMOUS;
  const word = TITLES_AFTER.beginning(after) ?? DOES.beginning(after);
  if (word) return word;
  return MARK_AFTER.test(after) ? QUIET : (QUIET_AFTER.beginning(after) ?? NOTHING);
}

/** Evidence that a person's name stands between, in nats. */
export const personContext = (before: string, after: string): number =>
  signBefore(before).evidence + signAfter(after).evidence;

/** The rows that say so, as they fire. */
export const rowsBeside = (before: string, after: string): readonly string[] =>
  [signBefore(before).rule, signAfter(after).rule].filter((rule) => rule !== undefined);
