import { lookUp, tableOf } from '../language/data';
import { anyOf } from './character-set';

const FORMS = tableOf('scripts/printing-variants');
const PATTERN = new RegExp(`[${[...FORMS.keys()].join('')}]`, 'g');
const hasAny = anyOf(FORMS.keys());

/** Writes variants as Taiwan prints them; the length in UTF-16 units is kept. */
export const usualForms = (text: string): string =>
  hasAny(text) ? text.replace(PATTERN, (variant) => lookUp(FORMS, variant) ?? variant) : text;
