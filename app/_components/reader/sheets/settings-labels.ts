import type { Script } from '@/lib/domain/script';
import type { ChoiceKey } from '@/lib/reader/preferences/preferences';

/** What is set about reading; the settings of study stand by themselves. */
export type ReadingChoice = Exclude<ChoiceKey, 'balance'>;
export type ReadingNumber = 'size' | 'measure' | 'lineHeight' | 'band' | 'rate';

/** Each script's own character, as on the button that changes it. */
export const SCRIPT_MARKS: Readonly<Record<Script, string>> = {
  traditional: '繁',
  simplified: '简',
};

/** Every string of the settings, in one place. */
export const CHOICE_LABELS: Readonly<
  Record<
    ReadingChoice,
    { readonly title: string; readonly options: Readonly<Record<string, string>> }
  >
> = {
  script: {
    title: 'Script',
    options: { traditional: 'Traditional', simplified: 'Simplified' },
  },
  spelling: {
    title: 'Simplified texts in Traditional',
    options: { taiwan: 'As in Taiwan', hongkong: 'As in Hong Kong', opencc: 'OpenCC’s' },
  },
  aid: {
    title: 'Show',
    options: { none: 'None', pinyin: 'Pinyin', zhuyin: 'Zhuyin', both: 'Both' },
  },
  zhuyinPlace: {
    title: 'Zhuyin stands',
    options: { above: 'Above', right: 'Beside, as in schoolbooks' },
  },
  standard: { title: 'Standard', options: { taiwan: 'Taiwan', mainland: 'Mainland' } },
  tones: { title: 'Tones', options: { dictionary: 'As in dictionaries', spoken: 'As spoken' } },
  scope: {
    title: 'Readings on',
    options: {
      all: 'All words',
      unknown: 'Words not yet known',
      band: 'Rarer words',
      hover: 'Pointing only',
    },
  },
  toneColours: {
    title: 'Tone colours',
    options: {
      none: 'None',
      classic: 'Classic',
      safe: 'For colour-blind readers',
      ink: 'Quiet',
      own: 'My own',
    },
  },
  theme: {
    title: 'Paper',
    options: { system: 'System', light: 'Light', sepia: 'Sepia', dark: 'Dark', black: 'Black' },
  },
  font: { title: 'Typeface', options: { serif: '明體 Serif', sans: '黑體 Sans', kai: '楷體 Kai' } },
  direction: { title: 'Lines run', options: { horizontal: 'Across', vertical: 'Down, 直排' } },
  indent: { title: 'Paragraphs', options: { book: 'Indented', none: 'Spaced' } },
  margin: { title: 'Margins', options: { normal: 'Normal', narrow: 'Narrow', wide: 'Wide' } },
  marks: {
    title: 'Mark my words by',
    options: { underline: 'Underline', colour: 'Colour', none: 'Nothing' },
  },
  oneNew: {
    title: 'Sentences with one new word',
    options: { off: 'As others', on: 'Marked at their beginning' },
  },
  wording: {
    title: 'Mainland wording',
    options: { source: 'As written', taiwan: 'Taiwan wording' },
  },
  repair: { title: 'Wrong characters', options: { on: 'Shown repaired', off: 'As written' } },
  punctuation: { title: 'Punctuation', options: { source: 'As written', full: 'Full-width' } },
  hover: {
    title: 'Open by pointing with',
    options: { off: 'Nothing', alt: 'Alt', shift: 'Shift', ctrl: 'Ctrl' },
  },
};

export const NUMBER_LABELS: Readonly<
  Record<
    ReadingNumber,
    { readonly title: string; readonly step: number; readonly say: (value: number) => string }
  >
> = {
  size: { title: 'Size', step: 5, say: (value) => `${value} %` },
  measure: { title: 'Characters a line', step: 1, say: String },
  lineHeight: { title: 'Line height', step: 1, say: (value) => (value / 10).toFixed(1) },
  band: { title: 'Rarer than band', step: 1, say: String },
  rate: { title: 'Speaking rate', step: 10, say: (value) => `${value} %` },
};

export interface SettingsGroup {
  readonly title: string;
  readonly keys: readonly (ReadingChoice | ReadingNumber)[];
}

export const GROUPS: readonly SettingsGroup[] = [
  { title: 'Text', keys: ['script', 'spelling', 'font', 'size', 'theme'] },
  {
    title: 'Readings',
    keys: ['aid', 'zhuyinPlace', 'standard', 'tones', 'scope', 'band', 'toneColours'],
  },
  { title: 'Page', keys: ['direction', 'measure', 'lineHeight', 'margin', 'indent'] },
  { title: 'Words', keys: ['marks', 'oneNew', 'repair', 'wording', 'punctuation', 'hover'] },
];
