import { halvesCharacter } from '../../domain/correction/match';
import { type Correction, LONGEST_SURFACE } from '../../domain/engine';
import { countHan, hasHan } from '../../domain/han';
import { parseReading } from '../../domain/reading/reading';

/** A rule before it has its id, which follows from what it says. */
export type CorrectionDraft = Omit<Correction, 'id'>;

/** One rule for a stretch in one place, and one for it everywhere: a second replaces the first. */
export const correctionId = ({ surface, at }: Pick<Correction, 'surface' | 'at'>): string =>
  at ? `${surface}@${at.textId}:${at.offset}` : `${surface}@*`;

/** What keeps a rule from being one, in the learner's words; null when it is sound. */
export function correctionProblem({ surface, words, pinyin }: CorrectionDraft): string | null {
  if (!hasHan(surface)) return 'There is no Chinese character in this stretch.';
  if (surface.length > LONGEST_SURFACE)
    return 'This is longer than a word. Choose a shorter stretch.';
  if (halvesCharacter({ surface, words })) {
    return 'This stretch would cut a character in two. Cut between whole characters.';
  }
  if (words.includes('') || words.join('') !== surface) {
    return `The words ${words.join(' · ')} do not make up ${surface}.`;
  }
  if (pinyin === undefined) return null;
  const count = parseReading(pinyin)?.length;
  if (count === undefined) return `“${pinyin}” is not pinyin. Write it like li4 shi3.`;
  const wanted = countHan(surface);
  return count === wanted
    ? null
    : `${surface} needs ${wanted} ${wanted === 1 ? 'syllable' : 'syllables'}, and ${count} ${count === 1 ? 'is' : 'are'} given.`;
}

/**
 * What an earlier rule for the same stretch and place said of the same words stays, unless the new
 * one says it anew. Of words cut otherwise it said nothing.
 */
export function mergeCorrection(
  earlier: Correction | undefined,
  draft: CorrectionDraft,
): Correction {
  const same = earlier && earlier.words.join('|') === draft.words.join('|');
  return { ...(same ? earlier : {}), ...draft, id: correctionId(draft) };
}

/**
 * Rules of one place that a new rule for everywhere makes needless: they say something about the
 * same stretch right where the learner stands now, and would win over it.
 */
export const supersededBy = (draft: CorrectionDraft, here: Correction['at']): string | null =>
  draft.at || !here ? null : correctionId({ surface: draft.surface, at: here });
