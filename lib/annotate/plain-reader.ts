import { parseSyllable, type Reading } from '../domain/reading';
import type { SentenceReader } from './tools';

/**
 * The least a reading can be: the dictionary's where it has one for the word, else the
 * romaniser's over the whole sentence.
 */
export const plainReader: SentenceReader = (tokens, { romanise }) => {
  let sounds: readonly string[] | undefined;
  let at = 0;
  return tokens.map((token) => {
    const from = at;
    const points = [...token.simplified];
    at += points.length;
    if (token.kind !== 'word') return { reading: [], taiwan: [], alternatives: [] };
    const known = token.entries.flatMap((entry) => (entry.reading ? [entry.reading] : []));
    if (known.length !== 1) sounds ??= romanise(tokens.map((other) => other.simplified).join(''));
    const reading: Reading =
      known.length === 1
        ? (known[0] as Reading)
        : points.map((_, index) => {
            const heard = parseSyllable(sounds?.[from + index] ?? '');
            return heard ?? { base: 'x', tone: 5 };
          });
    const taiwan = token.entries.find((entry) => entry.taiwan)?.taiwan;
    const fits = taiwan && taiwan.length === reading.length;
    return { reading, taiwan: fits ? taiwan : reading, alternatives: [] };
  });
};
