import { readTaiwanTable, withinTable } from '../../lib/annotate/readings/taiwan/table';
import { isHan } from '../../lib/domain/han';
import type { Entry } from '../../lib/domain/lexicon/lexicon';
import { parseSyllable, sameReading, sameSyllable } from '../../lib/domain/reading/reading';
import type { Fault, LanguageFile } from './language-file';

/** An entry whose "Taiwan pr." says nothing that Taiwan's table of characters does not allow. */
export function withinTaiwan(entry: Entry): Entry {
  const { traditional, reading, taiwan } = entry;
  if (!reading || !taiwan) return entry;
  const characters = [...traditional];
  const allowed = taiwan.map((syllable, at) => withinTable(characters[at] ?? '', syllable));
  return { ...entry, taiwan: sameReading(allowed, reading) ? null : allowed };
}

const TABLE = 'readings/taiwan-table';

/** Each character and syllable that a row says of Taiwan. */
function saidIn(file: string, text: string): readonly (readonly [string, string])[] {
  const [key = '', ...rest] = text.split(' ');
  if (file !== 'readings/taiwan-characters') {
    return [...key].map((character, at) => [character, rest[at] ?? ''] as const);
  }
  const pairs = rest.join(' ').split(', ');
  return pairs.map((pair) => [key, pair.split(' ')[1] ?? ''] as const);
}

/** Rows of Taiwan's readings that the table of characters does not allow. */
export function tableFaults(files: readonly LanguageFile[]): readonly Fault[] {
  const rows = files.find(({ id }) => id === TABLE)?.rows ?? [];
  const table = readTaiwanTable(rows.map(({ line, text }) => ({ id: `${TABLE}:${line}`, text })));
  const bound = ['readings/taiwan-words', 'readings/taiwan-characters'];
  return files
    .filter(({ id }) => bound.includes(id))
    .flatMap(({ id: file, rows: own }) =>
      own.flatMap(({ line, text }) =>
        saidIn(file, text).flatMap(([character, numbered]) => {
          const syllable = parseSyllable(numbered);
          if (!syllable || !isHan(character)) return [];
          if (sameSyllable(withinTable(character, syllable, table), syllable)) return [];
          const message = `${numbered} is no reading of ${character} in ${TABLE}.txt`;
          return [{ file, line, message }];
        }),
      ),
    );
}
