import { lookUp, tableOf } from '../language/data';

/** What a surname looks like as a word, and as a surname: 於右任 is 于右任. */
const SURNAMES = tableOf('scripts/surnames');

/**
 * The Traditional form of a name that was converted as if it were words: nobody is called
 * "inside", and a person's first character is a surname.
 * @param traditional the converted name, as long as it was.
 */
export function nameForm(traditional: string, isPerson: boolean): string {
  const inside = traditional.replace(/裡(?=.)/gu, '里');
  if (!isPerson) return inside;
  const surname = lookUp(SURNAMES, inside[0] ?? '');
  return surname ? surname + inside.slice(1) : inside;
}

/** What Simplified keeps of a given name: 楊乾武, 王汎森. */
const GIVEN = tableOf('scripts/kept-in-given-names');

/**
 * The Simplified form of a person's name in a Traditional text: the surname as a word, but variants
 * in a given name are the bearer's own.
 * @param written as the text has it. @param simplified its conversion, as long.
 */
export function simplifiedName(written: string, simplified: string): string {
  if (written.length !== simplified.length) return simplified;
  let name = simplified.slice(0, 1);
  for (let at = 1; at < written.length; at += 1) {
    name += lookUp(GIVEN, written[at] as string) ?? simplified[at];
  }
  return name;
}
