import Link from 'next/link';
import styles from './site-footer.module.css';

export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <Link href="/about">About, data and licences</Link>
    </footer>
  );
}
