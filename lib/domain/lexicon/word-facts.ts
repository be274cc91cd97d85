/** Words whose facts are asked for in one request: a worker is at them for a tenth of a second. */
export const MOST_FACTS = 2_000;

/** What the dictionary says of a word beside its entries. */
export interface WordFacts {
  /** Frequency band, 1 the most frequent, 6 what is rarer than the first 20,000 or unknown. */
  readonly band: number;
  /** What the word is in its meanings, letters of `SENSE_CLASSES`, each once; '' where untold. */
  readonly classes: string;
}
