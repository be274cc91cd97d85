import type { Level } from '@/lib/domain/text';
import styles from './shelf.module.css';

const STEPS: readonly Level[] = [1, 2, 3, 4, 5];

/** Difficulty as dots, 1 to 5, and as a word for those who do not see them. */
export function LevelDots({ level }: { readonly level: Level }) {
  return (
    <span className={styles.dots} role="img" aria-label={`Level ${level} of 5`}>
      {STEPS.map((step) => (
        <span key={step} data-on={step <= level || undefined} />
      ))}
    </span>
  );
}
