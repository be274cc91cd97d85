import { isKnownByReview, type SavedWord, type WordStatus } from '@/lib/domain/card';

/** How well a word is known, and what that is called. */
export const STATUSES: readonly (readonly [WordStatus, string])[] = [
  ['new', 'New'],
  ['learning', 'Learning'],
  ['known', 'Known'],
  ['ignored', 'Ignored'],
];

/** Stands for what no learner can choose: that answers have made the word known. */
const BY_REVIEW = 'review';

interface StatusSelectProps {
  readonly word: Pick<SavedWord, 'status' | 'statusBy'> | undefined;
  readonly label: string;
  readonly className?: string | undefined;
  readonly onStatus: (status: WordStatus) => void;
}

/** The state of a word, to be set; one that nothing is kept of is new. */
export function StatusSelect({ word, label, className, onStatus }: StatusSelectProps) {
  const byReview = word !== undefined && isKnownByReview(word);
  return (
    <select
      className={className}
      value={byReview ? BY_REVIEW : (word?.status ?? 'new')}
      aria-label={label}
      onChange={(event) => onStatus(event.target.value as WordStatus)}
    >
      {byReview && <option value={BY_REVIEW}>Known by review</option>}
      {STATUSES.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
