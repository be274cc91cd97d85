import type { Metadata } from 'next';
import styles from '../../_components/ui/notices/message.module.css';
import { WaysOn } from '../../_components/ui/notices/ways-on';

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
      <WaysOn />
    </div>
  );
}
