import type { SavedWord } from '@/lib/domain/card';
import { type WordProfile, wordsOf } from '@/lib/domain/wire/profile';

/**
 * Of a text's running words, the share whose word the learner knows, 0 to 1; null while nothing
 * is known, when a bar would only discourage. Ignored words count neither way.
 */
export function shareKnown(
  profile: WordProfile,
  words: ReadonlyMap<string, Pick<SavedWord, 'status'>>,
): number | null {
  let known = 0;
  let total = 0;
  for (const [at, id] of wordsOf(profile).entries()) {
    const count = profile.counts[at] ?? 0;
    const status = words.get(id)?.status;
    if (status === 'ignored') continue;
    total += count;
    if (status === 'known') known += count;
  }
  return known === 0 ? null : known / total;
}
