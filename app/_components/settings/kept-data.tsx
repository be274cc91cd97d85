'use client';

import { toAnkiText, toCsv } from '@/lib/exporting/word-table';
import { findWords } from '@/lib/study/vocabulary/finding';
import { InstallHint } from '../offline/install-hint';
import { KeptArticles } from '../offline/kept-articles';
import { downloadText, fileName } from '../ui/download';
import { useLibrary, useVocabulary, useVocabularyStore } from '../ui/stores/stores';
import { BackupAndRestore } from './backup-and-restore';
import { OnThisDevice } from './on-this-device';
import { Persistence } from './persistence';
import styles from './settings.module.css';
import { Unreadable } from './unreadable';

function WordFiles() {
  const vocabulary = useVocabularyStore();
  const give = (extension: 'csv' | 'tsv', type: string, write: typeof toCsv) => () => {
    const words = [...vocabulary.getState().words.values()].filter((word) => word.saved);
    const content = write(findWords(words, '', 'time'));
    downloadText(fileName('words', extension, new Date()), content, type);
  };
  return (
    <p className={styles.buttons}>
      <button type="button" className="button" onClick={give('csv', 'text/csv', toCsv)}>
        Words as CSV
      </button>
      <button
        type="button"
        className="button"
        onClick={give('tsv', 'text/tab-separated-values', toAnkiText)}
      >
        Words for Anki (TSV)
      </button>
    </p>
  );
}

/** What is kept in this browser, and the ways to take it along. */
export function KeptData() {
  const words = useVocabulary((state) => state.words);
  const texts = useLibrary((state) => state.texts);
  const saved = [...words.values()].filter((word) => word.saved).length;
  return (
    <section className={styles.kept} aria-labelledby="kept">
      <h2 id="kept">What is kept</h2>
      <p>
        {saved.toLocaleString('en')} saved {saved === 1 ? 'word' : 'words'} and{' '}
        {texts.size.toLocaleString('en')} {texts.size === 1 ? 'text' : 'texts'} of your own, in this
        browser and nowhere else.
      </p>
      <Persistence />
      <OnThisDevice />
      <KeptArticles />
      <InstallHint />
      <BackupAndRestore />
      <Unreadable />
      <WordFiles />
    </section>
  );
}
