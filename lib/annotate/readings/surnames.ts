import type { Lexicon } from '@/lib/domain/lexicon/lexicon';
import { parseSyllable, type Syllable } from '@/lib/domain/reading/reading';
import { lookUp, tableOf } from '../language/data';

const TODAY = tableOf('readings/surnames');

/** The reading a character has as a surname (單 Shan4, 仇 Qiu2), or null. */
export function surnameReading(character: string, lexicon: Lexicon): Syllable | null {
  const today = lookUp(TODAY, character);
  if (today) return parseSyllable(today);
  for (const entry of lexicon.exact(character)) {
    if (entry.traditional !== character || !entry.reading || entry.reading.length !== 1) continue;
    const isSurname = entry.senses.some(
      ({ glosses, labels }) =>
        labels.includes('surname') || glosses.some((gloss) => gloss.startsWith('surname ')),
    );
    if (isSurname) return entry.reading[0] ?? null;
  }
  return null;
}
