import type { SavedWord } from '../../domain/card';
import { charactersOf } from '../../domain/han';
import { type Phrase, parsePhrase } from '../../domain/reading/phrase';
import type { Reading, Standard } from '../../domain/reading/reading';
import { spokenReadings } from '../../domain/reading/sandhi';

/** What dictionaries and schoolbooks write as it is spoken, and others do not. */
const CHANGING = new Set(['一', '不']);

/** The reading as it is spoken, or only 一 and 不 of it. */
function spoken(words: Phrase, characters: readonly string[], onlyChanging: boolean): Reading {
  let at = 0;
  const said = spokenReadings(
    words.map((reading) => {
      const from = at;
      at += reading.length;
      return { characters: characters.slice(from, at).join(''), reading };
    }),
  ).flat();
  const written = words.flat();
  if (!onlyChanging) return said;
  return written.map((syllable, index) => {
    const changes = CHANGING.has(characters[index] ?? '');
    return (changes && said[index]) || syllable;
  });
}

/**
 * The readings that are right for a saved word: its own in the standard the learner reads by first,
 * then the other standard's, each also with 一 and 不 as they are spoken, and all of it so where the
 * learner has tones shown as spoken. Null where it has no reading in syllables.
 */
export function acceptedReadings(
  word: Pick<SavedWord, 'traditional' | 'pinyin' | 'taiwanPinyin'>,
  standard: Standard,
  tones: 'dictionary' | 'spoken',
): readonly [Reading, ...Reading[]] | null {
  const mainland = word.pinyin;
  const taiwan = word.taiwanPinyin || mainland;
  const both = standard === 'taiwan' ? [taiwan, mainland] : [mainland, taiwan];
  const phrases = both.map(parsePhrase).filter((phrase) => phrase !== null);
  const characters = charactersOf(word.traditional);
  const [own, ...others] = phrases.flatMap((words) => [
    words.flat(),
    spoken(words, characters, true),
    ...(tones === 'spoken' ? [spoken(words, characters, false)] : []),
  ]);
  return own ? [own, ...others] : null;
}
