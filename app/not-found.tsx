import type { Metadata } from 'next';
import styles from './_components/ui/notices/message.module.css';
import { WaysOn } from './_components/ui/notices/ways-on';
import { LateHeader } from './_components/ui/site/late-header';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <>
      <LateHeader />
      <main id="content" className={styles.message}>
        <h1>There is no page here</h1>
        <p>
          The address may be mistyped, or it leads to a text that is kept in another browser. Your
          own texts and words are where you saved them.
        </p>
        <WaysOn />
      </main>
    </>
  );
}
