import styles from './shelf.module.css';

/** The shelf itself teaches, until there is something to go on with. */
export function FirstVisit() {
  return (
    <section className={styles.welcome} aria-label="How Hangjian works">
      <p>
        Read Chinese as it is printed in Taiwan, with help between the lines: that is what{' '}
        <span lang="zh-Hant-TW">行間</span> means.
      </p>
      <ol>
        <li>Open a text, or add one of your own.</li>
        <li>Tap a word to see how it is read and what it means.</li>
        <li>Save it, and it comes back in review before you forget it.</li>
      </ol>
    </section>
  );
}
