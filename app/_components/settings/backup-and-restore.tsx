'use client';

import { type ChangeEvent, useState } from 'react';
import { HangjianError } from '@/lib/domain/errors';
import {
  LARGEST_BACKUP,
  previewRestore,
  type ReadBackup,
  readBackup,
} from '@/lib/storage/backup/backup';
import { messageOf } from '@/lib/storage/outbox';
import type { MergeReport } from '@/lib/storage/storage';
import { useStorage } from '../ui/stores/stores';
import { RestoreDialog } from './restore-dialog';
import styles from './settings.module.css';
import { useBackup } from './use-backup';

interface Asked extends ReadBackup {
  readonly report: MergeReport;
}

/** The way out with everything, and the way back in, which first says what it would do. */
export function BackupAndRestore() {
  const storage = useStorage();
  const backup = useBackup();
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const save = () =>
    backup().then(
      () => setSaid('The backup was handed to your browser as a file.'),
      (cause) => setSaid(messageOf(cause)),
    );
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const [file] = input.files ?? [];
    if (!file) return;
    setSaid('Reading the backup…');
    try {
      // A character has at most three bytes for each of its UTF-16 units.
      if (file.size > 3 * LARGEST_BACKUP) {
        throw new HangjianError('too-long', 'This file is larger than any backup.');
      }
      const read = await readBackup(await file.text());
      setAsked({ ...read, report: await previewRestore(storage, read.backup) });
      setSaid('');
    } catch (cause) {
      setSaid(messageOf(cause));
    }
    input.value = '';
  };
  return (
    <>
      <p className={styles.buttons}>
        <button type="button" className="button" onClick={save}>
          Save a backup
        </button>
        <label className={`button ${styles.file}`}>
          Restore a backup
          <input type="file" accept="application/json,.json" onChange={choose} />
        </label>
      </p>
      <p role="status">{said}</p>
      {asked && (
        <RestoreDialog {...asked} onSaid={setSaid} onClose={() => setAsked(null)} save={backup} />
      )}
    </>
  );
}
