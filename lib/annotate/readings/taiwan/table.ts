import { parseReading, type Reading, type Syllable } from '../../../domain/reading/reading';
import { type DataRow, rowsOf } from '../../language/data';
import { fired, isTraced } from '../../language/trace';
import { inCaseOf } from './words';

interface Allowed {
  /** The row of the data file. */
  readonly rule: string;
  readonly readings: Reading;
}

/** Characters by the readings that Taiwan's tables allow them. */
export type TaiwanTable = ReadonlyMap<string, Allowed>;

/** "差 cha1 chai1 ci1 cuo1": the usual one first. @throws Error for a row that cannot be read */
export const readTaiwanTable = (rows: readonly DataRow[]): TaiwanTable =>
  new Map(
    rows.map(({ id: rule, text }) => {
      const [character = '', ...syllables] = text.split(' ');
      const readings = parseReading(syllables.join(' '));
      if (!readings || readings.length === 0) throw new Error(`${rule}: ${text}`);
      return [character, { rule, readings }];
    }),
  );

/** `dictionary/readings/taiwan-table.txt`. */
export const TAIWAN_TABLE = readTaiwanTable(rowsOf('readings/taiwan-table'));

/**
 * The syllable itself where the table allows it, is silent about the character, or the tone is
 * neutral; else the reading of the table with the same base, or its usual one. Capitals are kept.
 */
export function withinTable(
  character: string,
  syllable: Syllable,
  table: TaiwanTable = TAIWAN_TABLE,
): Syllable {
  const allowed = table.get(character);
  if (!allowed || syllable.tone === 5) return syllable;
  const base = syllable.base.toLowerCase();
  const alike = allowed.readings.filter((reading) => reading.base === base);
  if (alike.some(({ tone }) => tone === syllable.tone)) return syllable;
  const instead = alike[0] ?? allowed.readings[0];
  if (!instead) return syllable;
  if (isTraced()) fired(allowed.rule, `${character} ${base}${syllable.tone}`);
  return inCaseOf(syllable, instead);
}
