'use client';

import { useMemo } from 'react';
import type { WordProfile } from '@/lib/domain/wire/profile';
import { shareKnown } from '@/lib/study/vocabulary/share-known';
import { useVocabulary } from '../ui/stores/stores';
import styles from './shelf.module.css';

/** The share of a text's words the learner knows, as a thin bar; nothing before any is known. */
export function KnownShare({ profile }: { readonly profile: WordProfile }) {
  const words = useVocabulary((state) => state.words);
  const share = useMemo(() => shareKnown(profile, words), [profile, words]);
  if (share === null) return null;
  const percent = Math.round(share * 100);
  return (
    <span className={styles.known}>
      <progress value={share} aria-label="Words known" />
      {percent} % known
    </span>
  );
}
