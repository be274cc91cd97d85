import { parseSyllable, type Syllable } from '../../domain/reading/reading';
import { rowsOf } from '../language/data';
import { fired } from '../language/trace';

interface Known {
  readonly syllable: Syllable;
  /** The row, as it names itself when it fires. */
  readonly rule: string;
}

let characters: ReadonlyMap<string, Known> | null = null;

/** By character; put together when the first rare one is met. */
function table(): ReadonlyMap<string, Known> {
  characters ??= new Map(
    rowsOf('readings/unihan').flatMap(({ id, text }) => {
      const [numbered = '', held = ''] = text.split(' ');
      const syllable = parseSyllable(numbered);
      return syllable
        ? [...held].map((character) => [character, { syllable, rule: id }] as const)
        : [];
    }),
  );
  return characters;
}

/** How a character is read that the dictionary lacks, by Unihan; undefined where it has none. */
export function unihanReading(character: string): Syllable | undefined {
  const known = table().get(character);
  if (known) fired(known.rule, character);
  return known?.syllable;
}
