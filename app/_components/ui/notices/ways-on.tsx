import Link from 'next/link';
import styles from './message.module.css';

/** Where to go from a page that has nothing to show. */
export const WaysOn = () => (
  <p className={styles.actions}>
    <Link href="/" className="button" data-primary>
      To the shelf
    </Link>
    <Link href="/dictionary" className="button">
      Look a word up
    </Link>
  </p>
);
