'use client';

import { useState } from 'react';
import type { SavedWord } from '@/lib/domain/card';
import { useGiven } from '../../offline/use-given';
import { lazyPart } from '../../ui/lazy/lazy-part';
import styles from './files.module.css';

const ExportDialog = lazyPart(() => import('./export-dialog'));
const ImportDialog = lazyPart(() => import('./import-dialog'));

interface WordFilesProps {
  readonly listed: readonly SavedWord[];
  readonly saved: readonly SavedWord[];
  /** Begins to pick words out of those listed. */
  readonly onSelect: () => void;
}

/** The ways of words out into files, and in. */
export function WordFiles({ listed, saved, onSelect }: WordFilesProps) {
  const [open, setOpen] = useState<'export' | 'import' | null>(null);
  const [given, setGiven] = useState<File | null>(null);
  useGiven('words', ({ from }) => {
    setGiven(from);
    setOpen('import');
  });
  const close = () => {
    setOpen(null);
    setGiven(null);
  };
  return (
    <div className={styles.commands}>
      {listed.length + saved.length > 0 && (
        <button type="button" className="button" onClick={() => setOpen('export')}>
          Take along
        </button>
      )}
      <button type="button" className="button" onClick={() => setOpen('import')}>
        Bring in
      </button>
      {listed.length > 0 && (
        <button type="button" className="button" onClick={onSelect}>
          Select
        </button>
      )}
      {open === 'import' && <ImportDialog given={given} onClose={close} onMissing={close} />}
      {open === 'export' && (
        <ExportDialog listed={listed} saved={saved} onClose={close} onMissing={close} />
      )}
    </div>
  );
}
