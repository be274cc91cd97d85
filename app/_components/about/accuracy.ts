/** One thing Hangjian claims to know, how often it was right, and where it was not. */
export interface Accuracy {
  readonly what: string;
  /** Per cent right. */
  readonly right: number;
  readonly of: string;
  readonly errs: string;
}

/** The command that printed the figures; put the gold sets' folder for DIR. */
export const COMMAND = 'npm run -s accuracy -- --gold DIR';

/** ISO date of that run. */
export const MEASURED = '2026-11-22';

/** Figures change with the engine: run the command and copy its table when they do. */
export const ACCURACY: readonly Accuracy[] = [
  {
    what: 'Mainland readings in running text',
    right: 99.96,
    of: '8,540 syllables of Taiwan prose',
    errs: 'One in two or three thousand characters has another reading than it should, most often a character that is a word by itself.',
  },
  {
    what: 'Readings of 為, 地, 得, 著, 了 and their like',
    right: 98.79,
    of: '496 syllables chosen because they are hard',
    errs: 'Long sentences in which the verb stands far from its 得 or 著.',
  },
  {
    what: 'Characters with several readings',
    right: 96.32,
    of: '8,639 syllables, none of which the model had been trained on',
    errs: 'Rare readings in short sentences. Open the word: the other readings are listed.',
  },
  {
    what: 'Taiwan readings, where they differ',
    right: 88.77,
    of: '1,291 words',
    errs: 'One in nine of these words is still given its Mainland reading, or a Taiwan one out of use.',
  },
  {
    what: 'Taiwan readings, where they agree',
    right: 98.89,
    of: '722 words',
    errs: 'About one word in ninety is given a Taiwan reading it does not have.',
  },
  {
    what: 'Zhuyin for a known syllable',
    right: 100,
    of: 'all 1,572 syllables of Mandarin',
    errs: 'It is as right as the reading it writes.',
  },
];
