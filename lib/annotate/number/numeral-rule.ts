import { BIG_UNITS, CONTRACTED_TENS, MORE, POINTS } from '../../text/numerals';
import { BESIDE } from './beside';
import { isDigitString, numeralValue } from './numerals';
import { quantityOf } from './quantity';
import { HAN, HAN_DECIMAL, type NumberRule, spoken } from './rule';
import { groupingOf, moreThan } from './vague';
import { endsWord, startsLongerWord } from './words';

/** 一五一十: what is left of a run that is no number is none either. */
const HAN_NUMERAL = new RegExp(`^${HAN}`);
const IN_ONE = new RegExp(`^[${CONTRACTED_TENS}]$`);
const ENDS_IN_UNIT = new RegExp(`[十百千${BIG_UNITS}]$`);
const AND_MORE = new RegExp(`^[${MORE}]`);

const isOnTheHour = BESIDE.begins('ends-on-the-hour');

/** 六點一到 is six o'clock, as soon as it comes; 一點一點 is bit by bit. */
const endsInOneTenth = (written: string): boolean =>
  POINTS.includes(written.at(-2) ?? ' ') && numeralValue(written.slice(-1)) === 1;

/** 二百五十, 二〇二四, 三點五億, 三十多. */
export const numerals: NumberRule = {
  pattern: new RegExp(HAN_DECIMAL, 'y'),
  read: ({ match, text, start, end, isWord }) => {
    const written = match[0];
    // 統一, 之一, 週三 end before the number starts.
    if (endsWord(text, start)) return null;
    const leftover = HAN_NUMERAL.test(text[start - 1] ?? '') && !endsWord(text, start - 1);
    if (leftover) return null;
    if (startsLongerWord(text, start, end, isWord)) return null;
    if (endsInOneTenth(written) && isOnTheHour(text.slice(end, end + 1))) return null;
    if (isDigitString(written)) {
      if (written.length < 3) return null;
      const value = numeralValue(written);
      return value === null ? null : { value, reading: spoken(written) };
    }
    const quantity = quantityOf(written);
    if (!quantity) return null;
    const more = AND_MORE.exec(text.charAt(end));
    if (more && ENDS_IN_UNIT.test(written)) {
      return moreThan(quantity, written.length + 1, more[0]);
    }
    // 一 is a word of the dictionary; 卅 is said as two.
    return written.length < 2 && !IN_ONE.test(written)
      ? null
      : { ...quantity, ...groupingOf(quantity.value) };
  },
};
