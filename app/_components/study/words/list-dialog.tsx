'use client';

import { type FormEvent, useId, useState } from 'react';
import type { SavedWord } from '@/lib/domain/card';
import { LONGEST_LIST_NAME } from '@/lib/domain/word-list';
import type { Undo } from '@/lib/storage/undo';
import { closeDialog, Dialog } from '../../ui/dialog/dialog';
import { DialogActions } from '../../ui/dialog/dialog-actions';
import { toastUndo } from '../../ui/notices/undo-toast';
import styles from './word-form.module.css';

interface ListDialogProps {
  readonly words: readonly SavedWord[];
  /** Of the lists there are. */
  readonly names: readonly string[];
  readonly add: (name: string, ids: readonly string[]) => Promise<Undo>;
  readonly onClose: () => void;
}

/** Puts several words on a list, or makes one of them. */
export default function ListDialog({ words, names, add, onClose }: ListDialogProps) {
  const id = useId();
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const wanted = name.trim();
  const go = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    const ids = words.map((word) => word.id);
    const undo = await add(wanted, ids);
    const count = ids.length.toLocaleString('en');
    toastUndo(`${count} ${ids.length === 1 ? 'word' : 'words'} on the list “${wanted}”.`, undo);
    closeDialog(form);
  };
  return (
    <Dialog title="Add to a list" onClose={onClose}>
      <form onSubmit={go} className={styles.form}>
        <p>
          <label htmlFor={id}>Which list, or the name of a new one</label>
          <input
            id={id}
            className="field"
            autoComplete="off"
            list={`${id}-names`}
            maxLength={LONGEST_LIST_NAME}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <datalist id={`${id}-names`}>
            {names.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </p>
        <DialogActions submit="Add" busy={busy || wanted === ''} />
      </form>
    </Dialog>
  );
}
