import { LANG, type Script } from '../../domain/script';
import { isWeights, PUBLISHED, type Weights } from '../../domain/weights';

/** Closed choices; the first of each is what a new reader gets. */
const CHOICES = {
  script: ['traditional', 'simplified'],
  /** Whose Traditional a text given in Simplified is shown in. */
  spelling: ['taiwan', 'hongkong', 'opencc'],
  /** Which readings are shown with the text. */
  aid: ['none', 'pinyin', 'zhuyin', 'both'],
  /** Zhuyin in a column to the right of its character as schoolbooks set it, or over it. */
  zhuyinPlace: ['right', 'above'],
  direction: ['horizontal', 'vertical'],
  /** Words that get readings: all, those not yet known, those rarer than `band`, or on pointing only. */
  scope: ['all', 'unknown', 'band', 'hover'],
  standard: ['taiwan', 'mainland'],
  /** Dictionary tones, or tones as spoken (sandhi); the stored tones never change. */
  tones: ['dictionary', 'spoken'],
  /** `safe` keeps apart for colour-blind readers; `own` uses `colours`. */
  toneColours: ['none', 'classic', 'safe', 'ink', 'own'],
  theme: ['system', 'light', 'sepia', 'dark', 'black'],
  font: ['serif', 'sans', 'kai'],
  indent: ['book', 'none'],
  margin: ['normal', 'narrow', 'wide'],
  /** How new and learning words are shown in the text. */
  marks: ['underline', 'colour', 'none'],
  /** Whether sentences are marked of which all words but one are known or being learned. */
  oneNew: ['off', 'on'],
  /** `taiwan` shows Taiwan's word for a Mainland wording, visibly. */
  wording: ['source', 'taiwan'],
  /** Whether wrong characters are shown repaired. */
  repair: ['on', 'off'],
  /** Half-width punctuation in Han text: shown as it is, or full-width. */
  punctuation: ['full', 'source'],
  /** Open the panel by pointing while this key is held. */
  hover: ['off', 'alt', 'shift', 'ctrl'],
  /** Whether words come back rather on days with less to do. */
  balance: ['on', 'off'],
} as const;

/** Whole numbers within limits; `standard` is what a new reader gets. */
const NUMBERS = {
  /** Per cent of the standard body size, which CSS sets by the width of the window. */
  size: { min: 70, max: 250, standard: 100 },
  /** Characters to a line. */
  measure: { min: 16, max: 60, standard: 36 },
  /** Tenths of the body size. */
  lineHeight: { min: 14, max: 36, standard: 19 },
  /** With scope `band`: words of this frequency band or rarer get readings. 1 is the most frequent. */
  band: { min: 1, max: 6, standard: 3 },
  /** Speaking rate in per cent. */
  rate: { min: 40, max: 200, standard: 90 },
  /** Hour at which the study day turns. */
  rollover: { min: 0, max: 23, standard: 4 },
  /** Per cent of the words to be remembered when they are asked. */
  retention: { min: 70, max: 97, standard: 90 },
  /** Words asked for the first time, and words asked again, on one day. */
  newADay: { min: 0, max: 999, standard: 20 },
  reviewsADay: { min: 0, max: 9999, standard: 200 },
  /** Minutes that a word in its steps may be asked early. */
  learnAhead: { min: 0, max: 120, standard: 20 },
  /** Days of stability from which answers make a word known; 0 for never. */
  knownFrom: { min: 0, max: 999, standard: 21 },
} as const;

type Choices = { readonly [Key in keyof typeof CHOICES]: (typeof CHOICES)[Key][number] };
type Numbers = { readonly [Key in keyof typeof NUMBERS]: number };
export type ChoiceKey = keyof Choices;
export type NumberKey = keyof Numbers;

/** One colour a tone, first to neutral, as `#rrggbb`. */
export type ToneColours = readonly [string, string, string, string, string];

/**
 * Everything a learner sets. What is about reading becomes an attribute or property of the root; what
 * is about study (see app/_components/study/study-settings.ts) changes no page that is read.
 */
export interface Preferences extends Choices, Numbers {
  readonly colours: ToneColours;
  /** How much is asked from Monday to Sunday, a digit a day: 0 what is due, 1 less, 2 the least. */
  readonly week: string;
  /** Which kinds of card are asked, 1 or 0 for each in the order of `CARD_KINDS`; at least one is. */
  readonly kinds: string;
  /** What answers are scheduled by from now on. */
  readonly weights: Weights;
}

/** The one cookie, so that the server renders the right attributes at once and nothing flashes. */
export const COOKIE = 'hangjian';

const COLOURS: ToneColours = ['#b23a2e', '#a86a00', '#2f7d4f', '#2b5fa8', '#6f6a62'];
const COLOUR = /^#[0-9a-f]{6}$/;
const WEEK = '0000000';
const KINDS = '100000';

const choiceKeys = Object.keys(CHOICES) as ChoiceKey[];
const numberKeys = Object.keys(NUMBERS) as NumberKey[];

export const choicesOf = <Key extends ChoiceKey>(key: Key): (typeof CHOICES)[Key] => CHOICES[key];
export const limitsOf = (key: NumberKey): { min: number; max: number; standard: number } =>
  NUMBERS[key];

export const DEFAULTS: Preferences = {
  ...(Object.fromEntries(choiceKeys.map((key) => [key, CHOICES[key][0]])) as unknown as Choices),
  ...(Object.fromEntries(numberKeys.map((key) => [key, NUMBERS[key].standard])) as Numbers),
  colours: COLOURS,
  week: WEEK,
  kinds: KINDS,
  weights: PUBLISHED,
};

/** The nearest allowed value; the standard one for what is not a number. */
export function clampNumber(key: NumberKey, value: number): number {
  const { min, max, standard } = NUMBERS[key];
  return Number.isFinite(value) ? Math.min(max, Math.max(min, Math.round(value))) : standard;
}

function parseColours(text: string | null): ToneColours {
  const parts = (text ?? '').split('-').map((hex) => `#${hex}`);
  return parts.length === 5 && parts.every((hex) => COLOUR.test(hex))
    ? (parts as unknown as ToneColours)
    : COLOURS;
}

/**
 * Reads the cookie's value (already URI-decoded). Anything missing, unknown or out of range
 * falls back to its default, so a damaged or newer cookie never hurts.
 */
export function parsePreferences(cookie: string | undefined): Preferences {
  const fields = new URLSearchParams(cookie ?? '');
  const kinds = fields.get('kinds') ?? '';
  const weights = fields.get('weights') ?? '';
  const choices = choiceKeys.map((key) => {
    const value = fields.get(key);
    return [
      key,
      (CHOICES[key] as readonly (string | null)[]).includes(value) ? value : DEFAULTS[key],
    ];
  });
  const numbers = numberKeys.map((key) => {
    const value = fields.get(key);
    return [key, value === null || value === '' ? DEFAULTS[key] : clampNumber(key, Number(value))];
  });
  return {
    ...(Object.fromEntries(choices) as Choices),
    ...(Object.fromEntries(numbers) as Numbers),
    colours: parseColours(fields.get('colours')),
    week: /^[012]{7}$/.exec(fields.get('week') ?? '')?.[0] ?? WEEK,
    kinds: kinds.length === KINDS.length && /^0*1[01]*$/.test(kinds) ? kinds : KINDS,
    weights: isWeights(weights) ? weights : PUBLISHED,
  };
}

/** The inverse of `parsePreferences`; only what differs from the defaults is written. */
export function formatPreferences(preferences: Preferences): string {
  const fields = new URLSearchParams();
  for (const key of [...choiceKeys, ...numberKeys]) {
    if (preferences[key] !== DEFAULTS[key]) fields.set(key, String(preferences[key]));
  }
  const colours = preferences.colours.join('-');
  if (colours !== COLOURS.join('-')) fields.set('colours', colours.replaceAll('#', ''));
  if (preferences.week !== WEEK) fields.set('week', preferences.week);
  if (preferences.kinds !== KINDS) fields.set('kinds', preferences.kinds);
  if (preferences.weights !== PUBLISHED) fields.set('weights', preferences.weights);
  return fields.toString();
}

/** Choices that no style of the page asks for. */
const WITHOUT_STYLE: readonly ChoiceKey[] = ['balance', 'oneNew'];

const ATTRIBUTES: Readonly<Partial<Record<ChoiceKey, string>>> = {
  zhuyinPlace: 'data-zhuyin-place',
  toneColours: 'data-tone-colours',
};

/** Data attributes of the root: `data-script`, `data-aid`, … one for every closed choice of reading and the band. */
export function rootAttributes(
  preferences: Preferences,
): Readonly<Record<`data-${string}`, string>> {
  const shown = choiceKeys.filter((key) => !WITHOUT_STYLE.includes(key));
  const named = shown.map((key) => [ATTRIBUTES[key] ?? `data-${key}`, preferences[key]]);
  return { ...Object.fromEntries(named), 'data-band': String(preferences.band) };
}

/** Custom properties of the root. `--size` is a factor, `--measure` a count of characters. */
export function rootProperties(preferences: Preferences): Readonly<Record<`--${string}`, string>> {
  const own = preferences.toneColours === 'own' ? preferences.colours : [];
  return {
    '--size': String(preferences.size / 100),
    '--measure': String(preferences.measure),
    '--leading': String(preferences.lineHeight / 10),
    ...Object.fromEntries(own.map((colour, index) => [`--own-tone-${index + 1}`, colour])),
  };
}

/** Language tag of text shown in the chosen script. */
export const languageOf = (preferences: { readonly script: Script }): string =>
  LANG[preferences.script];
