import {
  parseReading,
  parseSyllable,
  type Reading,
  type Syllable,
  sameReading,
  sameSyllable,
} from '../../../domain/reading/reading';
import { rowsOf } from '../../language/data';
import { fired, isTraced } from '../../language/trace';
import { inCaseOf } from './words';

interface SpokenCharacter {
  /** The row of the data file. */
  readonly rule: string;
  /** By the table, and as it is heard. */
  readonly listed: Syllable;
  readonly heard: Syllable;
  /** Also where the Mainland does not read it as it is heard. */
  readonly always: boolean;
}

interface SpokenWord {
  readonly rule: string;
  readonly word: string;
  readonly heard: Reading;
}

const CHARACTERS = new Map<string, SpokenCharacter>();
/** By their first character. */
const WORDS = new Map<string, SpokenWord[]>();

for (const { id: rule, text } of rowsOf('readings/taiwan-spoken')) {
  const [word = '', ...written] = text.split(' ');
  if (word.length === 1) {
    const [listed, heard] = [parseSyllable(written[0] ?? ''), parseSyllable(written[1] ?? '')];
    const always = written[2] === 'always';
    if (!listed || !heard || written.length !== (always ? 3 : 2))
      throw new Error(`${rule}: ${text}`);
    CHARACTERS.set(word, { rule, listed, heard, always });
  } else {
    const heard = parseReading(written.join(' '));
    if (heard?.length !== word.length) throw new Error(`${rule}: ${text}`);
    const first = word.charAt(0);
    WORDS.set(first, [...(WORDS.get(first) ?? []), { rule, word, heard }]);
  }
}

/** The character as it is heard in a word of these readings, where that is another. */
function heardAt(
  character: string,
  mainland: Syllable | undefined,
  taiwan: Syllable,
): Syllable | null {
  const row = CHARACTERS.get(character);
  if (!row || !mainland || !sameSyllable(row.listed, taiwan)) return null;
  if (!row.always && !sameSyllable(row.heard, mainland)) return null;
  if (isTraced()) fired(row.rule, character);
  return row.heard;
}

/**
 * How Taiwan says a word every day, where its table of characters reads it otherwise.
 * @param mainland as long as `taiwan`
 * @returns undefined where it is said as it is read; capitals are kept
 */
export function spokenReading(
  word: string,
  mainland: Reading,
  taiwan: Reading,
): Reading | undefined {
  // A syllable a character; words with Latin letters are left alone.
  if (taiwan.length !== word.length) return undefined;
  let heard: Syllable[] | undefined;
  for (let at = 0; at < word.length; at++) {
    const own = taiwan[at] as Syllable;
    const spoken = heardAt(word.charAt(at), mainland[at], own);
    if (!spoken) continue;
    heard ??= [...taiwan];
    heard[at] = inCaseOf(own, spoken);
  }
  for (let at = 0; at < word.length; at++) {
    const listed = WORDS.get(word.charAt(at))?.find((one) => word.startsWith(one.word, at));
    if (!listed) continue;
    if (isTraced()) fired(listed.rule, listed.word);
    heard ??= [...taiwan];
    for (const [by, syllable] of listed.heard.entries()) {
      heard[at + by] = inCaseOf(taiwan[at + by] as Syllable, syllable);
    }
  }
  return heard && !sameReading(heard, taiwan) ? heard : undefined;
}
