import { parseMarkedSyllable } from '../../domain/reading/pinyin';
import { zhuyinSyllable } from '../../domain/reading/zhuyin';
import { zhuyinLines } from './set-character';

/**
 * Readings are printed by `attr()`, which browsers work out anew for every character whenever its
 * style changes. So syllables that occur are also written out in a style sheet of their own, one
 * rule each, which characters share: a screen is restyled in two thirds of the time.
 */

const PLAIN = /^[\p{L}\p{M}]+$/u;

/** The class of characters with a reading, by their pinyin with marks; '' where it has no rules. */
export const printedClass = (pinyin: string): string => (PLAIN.test(pinyin) ? `y-${pinyin}` : '');

/** A string of a style sheet, with no alternative text: readings are not read out. */
const printed = (text: string): string => `content:"${text.replaceAll('\n', '\\a ')}"/""`;

/** Rules that print one syllable in each place a reading can stand; '' where `attr()` has to do. */
export function printedRules(pinyin: string): string {
  const syllable = parseMarkedSyllable(pinyin);
  const name = printedClass(pinyin);
  if (!syllable || !name) return '';
  const over = printed(zhuyinSyllable(syllable));
  const column = printed(zhuyinLines(syllable));
  return [
    `.with-pinyin .${name}::before{${printed(pinyin)}}`,
    ...[
      ['.only-zhuyin', 'before'],
      ['.both', 'after'],
    ].flatMap(([aid, side]) => [
      `${aid}.zhuyin-over .${name}::${side}{${over}}`,
      `${aid}.zhuyin-beside .${name}::${side}{${column}}`,
      `${aid}.zhuyin-column .${name}::${side}{${column}}`,
    ]),
  ].join('\n');
}
