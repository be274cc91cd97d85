import type { Lexicon } from '@/lib/domain/lexicon/lexicon';
import { parseSyllable, type Syllable, sameSyllable } from '@/lib/domain/reading/reading';
import { rowsOf } from '../../language/data';
import { fired, isTraced } from '../../language/trace';

/** Where a reading of Taiwan holds: everywhere, as a word alone, or where it lost its tone. */
type Where = 'everywhere' | 'alone' | 'light';

interface TaiwanSyllable {
  /** The row of the data file. */
  readonly rule: string;
  readonly syllable: Syllable;
}

type Syllables = ReadonlyMap<string, TaiwanSyllable>;

/** "期 qi1 qi2", "夾 jia1 jia2, ga1 jia2", "和 he2 han4 alone": by place, then "期qi1". */
function readTable(): Readonly<Record<Where, Syllables>> {
  const table = {
    everywhere: new Map<string, TaiwanSyllable>(),
    alone: new Map<string, TaiwanSyllable>(),
    light: new Map<string, TaiwanSyllable>(),
  };
  for (const { id: rule, text } of rowsOf('readings/taiwan-characters')) {
    const [character = '', ...rest] = text.split(' ');
    for (const pair of rest.join(' ').split(', ')) {
      const [mainland = '', taiwan = '', where = 'everywhere'] = pair.split(' ');
      const syllable = parseSyllable(taiwan);
      const known = where === 'everywhere' || where === 'alone' || where === 'light';
      if (!syllable || !parseSyllable(mainland) || !known) throw new Error(`${rule}: ${text}`);
      table[where].set(character + mainland, { rule, syllable });
    }
  }
  return table;
}

const TABLE = readTable();

function found(kept: TaiwanSyllable | undefined, key: string): Syllable | null {
  if (!kept) return null;
  if (isTraced()) fired(kept.rule, key);
  return kept.syllable;
}

/** Taiwan's reading of a character that is a word of its own, where it differs there only. */
export const readAlone = (character: string, { base, tone }: Syllable): Syllable | null =>
  found(TABLE.alone.get(character + base + tone), character + base + tone);

/** "taiwan-classes.txt" by its rows. */
const CLASSES: ReadonlyMap<string, { readonly rule: string; readonly characters: string }> =
  new Map(
    rowsOf('readings/taiwan-classes').map(({ id: rule, text }) => {
      const [name = '', ...characters] = text.split(' ');
      return [name, { rule, characters: characters.join('') }];
    }),
  );

/** A test for the characters of one row. */
function classOf(name: string): (character: string) => boolean {
  const row = CLASSES.get(name);
  if (!row) throw new Error(`readings/taiwan-classes has no row ${name}`);
  const characters = new Set(row.characters);
  return (character) => {
    const known = characters.has(character);
    if (known && isTraced()) fired(row.rule, character);
    return known;
  };
}

/** Endings and particles without a tone by both standards. */
export const isNeutralEnding = classOf('neutral');
/** Who is called by the character twice. */
export const isKin = classOf('kin');
const isNoteApart = classOf('note-apart');

/** Taiwan keeps full tones where the Mainland lightens second syllables: 知識, 衣服, 漂亮. */
export function fullTone(character: string, syllable: Syllable, lexicon: Lexicon): Syllable {
  const key = character + syllable.base + syllable.tone;
  const listed = found(TABLE.light.get(key), key);
  if (listed) return listed;
  for (const { traditional, reading } of lexicon.exact(character)) {
    const [own] = reading?.length === 1 ? reading : [];
    if (traditional === character && own && own.tone !== 5 && own.base === syllable.base) {
      return own;
    }
  }
  return syllable;
}

export const lowerCase = ({ base, tone }: Syllable): Syllable => ({
  base: base.toLowerCase(),
  tone,
});

/** The dictionary's own note on the character, where it may be carried over to words. */
function noted(character: string, syllable: Syllable, lexicon: Lexicon): Syllable | null {
  for (const { traditional, reading, taiwan } of lexicon.exact(character)) {
    if (traditional !== character || reading?.length !== 1 || !taiwan?.[0]) continue;
    if (!sameSyllable(reading[0] as Syllable, syllable)) continue;
    return isNoteApart(character) ? null : lowerCase(taiwan[0]);
  }
  return null;
}

/** Answers are the same for ever; there are some 20,000 pairs of character and syllable. */
const byLexicon = new WeakMap<Lexicon, Map<string, Syllable>>();

/** Taiwan's reading of a character wherever it stands: listed, noted, or the Mainland's. */
export function readCharacterInTaiwan(
  character: string,
  syllable: Syllable,
  lexicon: Lexicon,
): Syllable {
  const key = character + syllable.base + syllable.tone;
  const known = byLexicon.get(lexicon) ?? new Map<string, Syllable>();
  byLexicon.set(lexicon, known);
  // Whoever asks why is told the row each time, not only when it was first looked up.
  const kept = isTraced() ? undefined : known.get(key);
  if (kept) return kept;
  const own =
    found(TABLE.everywhere.get(key), key) ?? noted(character, syllable, lexicon) ?? syllable;
  known.set(key, own);
  return own;
}
