'use client';

import { useState } from 'react';
import type { SavedWord } from '@/lib/domain/card';
import { lazyPart } from '../../ui/lazy/lazy-part';
import styles from './files.module.css';

const ExportDialog = lazyPart(() => import('./export-dialog'));

interface WordFilesProps {
  readonly listed: readonly SavedWord[];
  readonly saved: readonly SavedWord[];
}

/** The way of words into files. */
export function WordFiles({ listed, saved }: WordFilesProps) {
  const [open, setOpen] = useState<'export' | null>(null);
  const close = () => setOpen(null);
  if (listed.length + saved.length === 0) return null;
  return (
    <p className={styles.commands}>
      <button type="button" className="button" onClick={() => setOpen('export')}>
        Take along
      </button>
      {open === 'export' && (
        <ExportDialog listed={listed} saved={saved} onClose={close} onMissing={close} />
      )}
    </p>
  );
}
