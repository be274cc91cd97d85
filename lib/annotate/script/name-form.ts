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
