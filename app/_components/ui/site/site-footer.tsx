import Link from 'next/link';
import { NewerVersion } from '../../offline/newer-version';
import styles from './site-footer.module.css';

export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <NewerVersion />
      <Link href="/about">About, data and licences</Link>
    </footer>
  );
}
