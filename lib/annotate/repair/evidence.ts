/** How often a text of human hands shows a certain error: some once in 10,000 characters. */
const CHARACTERS_PER_ERROR = 3_000;
const LEAST_ERRORS = 2;

/**
 * Tells a text that a machine converted from Simplified: certain repairs come oftener than people
 * make them (measured: human prose 1 in 10,000 characters, naive conversion 1 in 200).
 * @param errors certain repairs found in `characters` characters.
 */
export const looksMachineConverted = (errors: number, characters: number): boolean =>
  errors >= LEAST_ERRORS && errors * CHARACTERS_PER_ERROR >= characters;

/**
 * Tells a text long enough to show that no machine converted it: what is wrong in it is a slip of
 * its author's.
 */
export const looksHuman = (errors: number, characters: number): boolean =>
  characters >= CHARACTERS_PER_ERROR && errors * CHARACTERS_PER_ERROR < characters;
