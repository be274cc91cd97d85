import { rowsOf, wordsOf } from '../language/data';
import { fired, isTraced } from '../language/trace';
import { COMPOUND_SURNAME, ROUNDED_DOWN, UNSEEN_GIVEN } from './evidence';
import { rowOf } from './rows';

/** What a character costs in its place of a name, in nats, and the row that says so. */
interface Chance {
  readonly cost: number;
  readonly rule: string;
}

/** The rows of a file that have a number for a key: the cost of the characters beside it. */
function chances(
  file: 'names/surnames' | 'names/given-first' | 'names/given-second',
  more: number,
): ReadonlyMap<string, Chance> {
  const table = new Map<string, Chance>();
  for (const { id, text } of rowsOf(file)) {
    const [key = '', characters = ''] = text.split(' ');
    const chance = { cost: Number(key) + more, rule: id };
    if (!Number.isNaN(chance.cost)) for (const each of characters) table.set(each, chance);
  }
  return table;
}

const SURNAMES = chances('names/surnames', 0);
const GIVEN = [
  chances('names/given-first', ROUNDED_DOWN),
  chances('names/given-second', ROUNDED_DOWN),
] as const;
const COMPOUND = 'names/compound-surnames';

/** Chinese ones, and Japanese ones that are hardly ever words or places. */
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(wordsOf(COMPOUND));

/** A byte a code unit: asked of every word, most of which are told without a string being made. */
const surnameUnits = new Uint8Array(0x10000);
for (const surname of [...SURNAMES.keys(), ...COMPOUND_SURNAMES]) {
  surnameUnits[surname.charCodeAt(0)] = 1;
}
/** True where a surname can begin with this UTF-16 unit. */
export const beginsSurname = (unit: number): boolean => surnameUnits[unit] === 1;

/** What a surname of one or two characters costs, in nats; null for what is none. */
export const surnameCost = (surname: string): number | null =>
  COMPOUND_SURNAMES.has(surname) ? COMPOUND_SURNAME : (SURNAMES.get(surname)?.cost ?? null);

/** Rows of characters that stand nowhere in a given name, and not at its end. */
const NOWHERE = ['anywhere', 'given'].map((key) => rowOf('names/never-in-names', key));
const NOT_LAST = [...NOWHERE, rowOf('names/never-in-names', 'end-of-given')];
const refusedBy = (rows: typeof NOWHERE): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(({ rule, value }) => [...value].map((each) => [each, rule] as const)));
const NOT_FIRST = [...NOWHERE, rowOf('names/never-in-names', 'begin-of-given')];
const REFUSED = [refusedBy(NOT_FIRST), refusedBy(NOT_LAST)] as const;

/** The same for a character of the given name, `place` 0 or 1; null where it cannot stand. */
export function givenCost(character: string, place: 0 | 1): number | null {
  const refused = REFUSED[place].get(character);
  if (refused === undefined) return GIVEN[place].get(character)?.cost ?? UNSEEN_GIVEN;
  if (isTraced()) fired(refused, character);
  return null;
}

/** The rows that have the parts of a name, as they fire. @param given up to two characters */
export function rowsOfName(surname: string, given: string): readonly string[] {
  const rows = [...given].map(
    (each, at) => GIVEN[given.length === 1 || at === 1 ? 1 : 0].get(each)?.rule,
  );
  const ofSurname = COMPOUND_SURNAMES.has(surname) ? COMPOUND : SURNAMES.get(surname)?.rule;
  return [ofSurname, ...rows].filter((row) => row !== undefined);
}
