/** One thing Hangjian claims to know, how often it was right, and where it was not. */
export interface Accuracy {
  readonly what: string;
  /** Per cent right. */
  readonly right: number;
  readonly of: string;
  readonly errs: string;
}

/** ISO date of that run. */
export const MEASURED = '2026-12-01';

/**
 * Figures change with the engine: when they do, run `npm run -s accuracy -- --gold DIR`, with the gold
 * sets' folder for DIR, and copy its table.
 */
export const ACCURACY: readonly Accuracy[] = [
  {
    what: 'Mainland readings in running text',
    right: 99.96,
    of: '8,540 syllables of Taiwan prose',
    errs: 'About one character in 2,500 is read wrong.',
  },
  {
    what: 'Readings of 為, 地, 得, 著, 了 and their like',
    right: 98.79,
    of: '496 syllables chosen because they are hard',
    errs: 'About one in eighty is wrong.',
  },
  {
    what: 'Characters with several readings',
    right: 96.42,
    of: '8,639 syllables, none of which the model had been trained on',
    errs: 'About one in 28 is wrong. Open the word: its other readings are listed.',
  },
  {
    what: 'Taiwan readings, where they differ from the Mainland’s',
    right: 96.64,
    of: '1,130 words',
    errs: 'One in thirty of these words is still given its Mainland reading, or another: mostly old or bookish words.',
  },
  {
    what: 'Taiwan readings, where they agree',
    right: 99.03,
    of: '722 words',
    errs: 'About one word in 100 is given a Taiwan reading it does not have.',
  },
  {
    what: 'Zhuyin of a known syllable',
    right: 100,
    of: '1,572 syllables',
    errs: 'It is as right as the reading it writes.',
  },
  {
    what: 'The first meaning shown is the one meant',
    right: 91.17,
    of: '895 words in sentences',
    errs: 'One in eleven is among the other meanings: nineteen in twenty are among the first three.',
  },
  {
    what: 'Where words begin and end',
    right: 84.74,
    of: '500 sentences, by the balance of words missed and words made up',
    errs: 'Much of the rest is a matter of what one calls a word, as in 早餐店 or a title in 《》, which is one word here; names are the real mistakes.',
  },
  {
    what: 'Traditional shown in Simplified',
    right: 99.83,
    of: '606 sentences, each right to the last character',
    errs: 'About one sentence in 600 has a wrong character.',
  },
  {
    what: 'Simplified shown in Traditional',
    right: 99.91,
    of: '21,545 characters',
    errs: 'About one character in 1,100 is wrong, where one Simplified character stands for several.',
  },
  {
    what: 'Wrong characters of a machine-converted text put right',
    right: 75.15,
    of: '165 wrong characters, 26 of them 台 for 臺 and the like, which are a matter of taste',
    errs: 'One in four is left as the source has it; 1 right character of 20,022 was changed. In 500 sentences written by people it changed none.',
  },
];
