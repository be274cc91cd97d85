'use client';

import styles from './shelf.module.css';
import { useKnownShare } from './use-known-shares';

/** The share of a text's words the learner knows, as a thin bar; nothing before any is known. */
export function KnownShare({ id }: { readonly id: string }) {
  const share = useKnownShare(id);
  if (share === null) return null;
  const percent = Math.round(share * 100);
  return (
    <span className={styles.known}>
      <progress value={share} aria-label="Words known" />
      {percent} % known
    </span>
  );
}
