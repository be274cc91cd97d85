import { lookUp, tableOf } from '../language/data';

/** Taiwan's word by the Mainland's. */
const TAIWAN = tableOf('wording/taiwan');

/**
 * Taiwan's word for a Mainland wording, null where the word is at home in Taiwan.
 * @param traditional the token in Taiwan's standard form.
 */
export const taiwanWording = (traditional: string): string | null =>
  lookUp(TAIWAN, traditional) ?? null;
