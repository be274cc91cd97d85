import type { Correction } from '@/lib/domain/engine';

/** A text of so many UTF-16 units, and an eighth as many rules for it. */
export interface CorrectedText {
  readonly text: string;
  readonly corrections: readonly Correction[];
}

const TEXT_ID = 'own';
const STORY = '我們今天去學校看書，老師說不要忘記帶作業來。他一個人在家裡等著朋友打電話。';
const CHARACTERS = [...new Set(STORY)].filter((character) => /\p{Script=Han}/u.test(character));

const rule = (surface: string, more: Partial<Correction> = {}): Correction => ({
  id: surface,
  surface,
  words: [surface],
  name: true,
  ...more,
});

const repeated = (unit: string, units: number): string =>
  unit.repeat(Math.ceil(units / unit.length)).slice(0, units);

const evenly = (units: number, make: (index: number) => Correction): readonly Correction[] =>
  Array.from({ length: units / 8 }, (_, index) => make(index));

const everywhere = (units: number): readonly Correction[] =>
  evenly(units, (index) => rule(CHARACTERS[index % CHARACTERS.length] as string));

const inPlaces = (text: string): readonly Correction[] =>
  evenly(text.length, (index) =>
    rule(text.charAt(index * 8), { at: { textId: TEXT_ID, offset: index * 8 } }),
  );

/** Lists of corrections that are dear to apply one after the other. */
export const CORRECTIONS: readonly (readonly [string, (units: number) => CorrectedText])[] = [
  [
    'one character each, everywhere',
    (units) => ({ text: repeated(STORY, units), corrections: everywhere(units) }),
  ],
  [
    'one character each, in one sentence without an end',
    (units) => ({ text: repeated('不', units), corrections: everywhere(units) }),
  ],
  [
    'the same character again and again',
    (units) => ({ text: repeated('不', units), corrections: evenly(units, () => rule('不')) }),
  ],
  [
    'one place each',
    (units) => ({ text: repeated(STORY, units), corrections: inPlaces(repeated(STORY, units)) }),
  ],
  [
    'one place each inside one long word',
    (units) => ({ text: repeated('a', units), corrections: inPlaces(repeated('a', units)) }),
  ],
  [
    'stretches of every length',
    (units) => ({
      text: repeated('不', units),
      corrections: Array.from({ length: 20 }, (_, index) => rule('不'.repeat(index + 1))),
    }),
  ],
];

export const textId = TEXT_ID;
