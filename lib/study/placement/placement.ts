/** Words asked of a band: some twenty seconds of ticking, and right to within a tenth. */
export const ASKED = 20;

/** The share of a band's words known from which all of it may be marked so. */
const KNOWN_FROM = 0.85;

/** The share below which rarer bands are not asked about any more. */
const GOES_ON_FROM = 0.5;

/**
 * At most so many words that stand for a band: one from each of as many equal stretches, so that its more frequent and
 * its rarer words both have a say.
 * @param random from 0 to below 1
 */
export function sampleOf<Word>(
  band: readonly Word[],
  most: number,
  random: () => number,
): readonly Word[] {
  const many = Math.min(most, band.length);
  const size = band.length / many;
  return Array.from({ length: many }, (_, index) => {
    const from = Math.floor(index * size);
    const to = Math.floor((index + 1) * size);
    return band[from + Math.floor(random() * (to - from))] as Word;
  });
}

/** What a learner said of the words of a band. */
export interface BandAnswer {
  /** How many words the band has. */
  readonly size: number;
  readonly asked: number;
  readonly known: number;
}

const shareOf = ({ asked, known }: BandAnswer): number => (asked === 0 ? 0 : known / asked);

/** Whether a rarer band is worth asking about. */
export const goesOn = (answer: BandAnswer): boolean => shareOf(answer) >= GOES_ON_FROM;

/** How many words of the bands that were asked about are known, to two figures. */
export function estimate(answers: readonly BandAnswer[]): number {
  const words = answers.reduce((sum, answer) => sum + shareOf(answer) * answer.size, 0);
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, words))) - 1);
  return Math.round(words / unit) * unit;
}

/** Of how many bands, from the first on, all words may be marked as known. */
export function bandsKnown(answers: readonly BandAnswer[]): number {
  const first = answers.findIndex((answer) => shareOf(answer) < KNOWN_FROM);
  return first < 0 ? answers.length : first;
}
