import { parseReading, type Reading } from '../../domain/reading/reading';
import { tableOf } from '../language/data';
import { fired, isTraced } from '../language/trace';
import { grouped, quantityOf, sayCounted } from './quantity';
import { ASCII, type NumberRule, spoken } from './rule';
import { sayDecimal } from './spoken';

interface Unit {
  readonly rule: string;
  readonly reading: Reading;
  /** In English, plural. */
  readonly name: string;
}

/** A row of `dictionary/numbers/units.txt`: `gong1_jin1 kilograms`. */
function unitOf(rule: string, value: string): Unit {
  const [said = '', ...name] = value.split(' ');
  const reading = said === '-' ? [] : parseReading(said.replaceAll('_', ' '));
  if (!reading) throw new Error(`${rule}: ${value}`);
  return { rule, reading, name: name.join(' ') };
}

const UNITS: ReadonlyMap<string, Unit> = new Map(
  [...tableOf('numbers/units')].map(([unit, { rule, value }]) => [unit, unitOf(rule, value)]),
);
/** The longest first: km/h before km. */
const ANY_UNIT = [...UNITS.keys()].sort((one, other) => other.length - one.length).join('|');
/** A unit of the table and no longer word of letters; empty where none is. */
export const UNIT = `(${ANY_UNIT})(?![A-Za-z\\d/])`;

/** What a unit of the table is said and called; its row fires. @param whole the number and it */
export function unitNamed(letters: string, whole: string): Unit | null {
  const unit = UNITS.get(letters);
  if (unit && isTraced()) fired(unit.rule, whole);
  return unit ?? null;
}

/** 65.5kg, 100km/h, 36.5℃: a number with its unit in letters, said in full. */
export const measured: NumberRule = {
  pattern: new RegExp(`(${ASCII})${UNIT}`, 'y'),
  read: ({ match }) => {
    const [whole, digits = '', letters = ''] = match;
    const unit = unitNamed(letters, whole);
    const quantity = quantityOf(digits);
    if (!unit || !quantity) return null;
    const plain = digits.replaceAll(',', '');
    const said = plain.includes('.')
      ? sayDecimal(plain)
      : sayCounted(plain, unit.reading.length > 0);
    return {
      value: quantity.value,
      reading: [...spoken(said), ...unit.reading],
      gloss: `${grouped(quantity.value)} ${unit.name}`,
    };
  },
};
