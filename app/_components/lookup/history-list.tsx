'use client';
import { inScript, LANG, type Script } from '@/lib/domain/script';
import type { LookedUp } from '@/lib/reader/panel/history';
import styles from './lookup.module.css';
import { historyStore, useHistory } from './use-history';

interface HistoryListProps {
  readonly script: Script;
  /** Opens a word: in this text at its place, or the text it was met in. */
  readonly onOpen: (item: LookedUp) => void;
}

/** Words looked up in this sitting, the latest first. Render it only in the browser. */
export function HistoryList({ script, onOpen }: HistoryListProps) {
  const items = useHistory((state) => state.items);
  if (items.length === 0) {
    return (
      <p className="quiet">Words you open while reading are listed here until you close the tab.</p>
    );
  }
  return (
    <>
      <ol className={styles.list}>
        {items.map((item) => (
          <li key={item.traditional}>
            <button type="button" className={styles.item} onClick={() => onOpen(item)}>
              <span lang={LANG[script]} className={styles.word}>
                {inScript(item, script)}
              </span>
              <span className={styles.gloss}>{item.gloss}</span>
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="plain" onClick={() => historyStore().getState().clear()}>
        Clear the list
      </button>
    </>
  );
}
