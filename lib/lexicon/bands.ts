import { RAREST_BAND } from '../domain/token';

/**
 * Occurrences in jieba's list (some 60 million characters of news and novels) at which a word is
 * among the first 1,000, 2,500, 5,000, 10,000 and 20,000: as far as learner's lists go, from a
 * first course to what a newspaper asks for.
 */
export const BAND_FROM = [8_200, 3_335, 1_473, 609, 232] as const;

/** Frequency band, 1 the most frequent. */
export function bandOf(occurrences: number): number {
  const band = BAND_FROM.findIndex((from) => occurrences >= from);
  return band < 0 ? RAREST_BAND : band + 1;
}
