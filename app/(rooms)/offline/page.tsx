import type { Metadata } from 'next';
import Link from 'next/link';
import styles from '../../_components/ui/notices/message.module.css';

export const metadata: Metadata = { title: 'Not on this device', robots: { index: false } };

/** What the service worker shows for a page that is not kept, while the server does not answer. */
export default function OfflinePage() {
  return (
    <div className={styles.message}>
      <h1>This page is not on this device</h1>
      <p>
        It opens when you are online again. Your own texts, the articles you have opened, the
        dictionary and your words are here.
      </p>
      <p className={styles.actions}>
        <Link href="/" className="button" data-primary>
          To the shelf
        </Link>
        <Link href="/dictionary" className="button">
          Look a word up
        </Link>
      </p>
    </div>
  );
}
