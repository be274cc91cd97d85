import { type ChoiceKey, DEFAULTS, type Preferences } from './preferences';

/**
 * The preferences that change a page's elements, attributes or style sheets. All others, numbers
 * among them, are attributes, classes and properties of the root element alone.
 */
const MARKUP = [
  'script',
  'spelling',
  'standard',
  'tones',
  'wording',
  'repair',
  'punctuation',
  'aid',
  'font',
] as const satisfies readonly ChoiceKey[];

/**
 * What pages are rendered with when readers share them: preferences that need the same elements
 * become equal. The root element of each reader's own preferences is put around it.
 */
export const pagePreferences = (preferences: Preferences): Preferences => ({
  ...DEFAULTS,
  ...Object.fromEntries(MARKUP.map((key) => [key, preferences[key]])),
});
