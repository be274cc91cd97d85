'use client';

import { type ChangeEvent, useState } from 'react';
import { toCsv, toTsv } from '@/lib/exporting/vocabulary';
import { makeBackup, parseBackup, restoreBackup } from '@/lib/storage/backup';
import { messageOf } from '@/lib/storage/outbox';
import { findWords } from '@/lib/study/finding';
import { downloadText, fileName } from '../ui/download';
import { useLibrary, useStorage, useVocabulary, useVocabularyStore } from '../ui/stores';
import { Persistence } from './persistence';
import styles from './settings.module.css';

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
        onClick={give('tsv', 'text/tab-separated-values', toTsv)}
      >
        Words for Anki (TSV)
      </button>
    </p>
  );
}

function Backup() {
  const storage = useStorage();
  const [said, setSaid] = useState('');
  const back = async () => {
    try {
      const now = new Date();
      const backup = await makeBackup(storage, now);
      downloadText(fileName('backup', 'json', now), JSON.stringify(backup), 'application/json');
      setSaid('The backup was handed to your browser as a file.');
    } catch (cause) {
      setSaid(messageOf(cause));
    }
  };
  const restore = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const [file] = input.files ?? [];
    if (!file) return;
    try {
      const counts = await restoreBackup(storage, parseBackup(await file.text()));
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      setSaid(
        total === 0
          ? 'Everything in this backup was already here.'
          : `Restored: ${counts.words} words, ${counts.texts} texts, ${counts.logs} answers.`,
      );
    } catch (cause) {
      setSaid(messageOf(cause));
    }
    input.value = '';
  };
  return (
    <>
      <p className={styles.buttons}>
        <button type="button" className="button" onClick={back}>
          Save a backup
        </button>
        <label className={`button ${styles.file}`}>
          Restore a backup
          <input type="file" accept="application/json,.json" onChange={restore} />
        </label>
      </p>
      <p role="status">{said}</p>
    </>
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
      <Backup />
      <WordFiles />
    </section>
  );
}
