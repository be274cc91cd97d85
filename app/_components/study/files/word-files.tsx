'use client';

import { useState } from 'react';
import type { SavedWord } from '@/lib/domain/card';
import { useGiven } from '../../offline/use-given';
import { lazyPart } from '../../ui/lazy/lazy-part';
import styles from './files.module.css';

const ExportDialog = lazyPart(() => import('./export-dialog'));
const ImportDialog = lazyPart(() => import('./import-dialog'));
const AddWordDialog = lazyPart(() => import('../adding/add-word-dialog'));
const PlacementDialog = lazyPart(() => import('../placement/placement-dialog'));

interface WordFilesProps {
  readonly listed: readonly SavedWord[];
  readonly saved: readonly SavedWord[];
  /** Begins to pick words out of those listed. */
  readonly onSelect: () => void;
}

/** The ways of words out into files, and in; and what is known of them anyway. */
export function WordFiles({ listed, saved, onSelect }: WordFilesProps) {
  const [open, setOpen] = useState<'add' | 'export' | 'import' | 'placement' | null>(null);
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
      <button type="button" className="button" onClick={() => setOpen('add')}>
        Add a word
      </button>
      <button type="button" className="button" onClick={() => setOpen('import')}>
        Bring in
      </button>
      {listed.length > 0 && (
        <button type="button" className="button" onClick={onSelect}>
          Select
        </button>
      )}
      <button type="button" className="button" onClick={() => setOpen('placement')}>
        Check what you know
      </button>
      {open === 'add' && <AddWordDialog onClose={close} onMissing={close} />}
      {open === 'placement' && <PlacementDialog onClose={close} onMissing={close} />}
      {open === 'import' && <ImportDialog given={given} onClose={close} onMissing={close} />}
      {open === 'export' && (
        <ExportDialog listed={listed} saved={saved} onClose={close} onMissing={close} />
      )}
    </div>
  );
}
