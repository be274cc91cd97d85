'use client';

import { type FormEvent, useId, useMemo, useState } from 'react';
import type { SavedWord } from '@/lib/domain/card';
import { tagsIn } from '@/lib/domain/tags';
import { closeDialog, Dialog } from '../../ui/dialog/dialog';
import { DialogActions } from '../../ui/dialog/dialog-actions';
import { toastUndo } from '../../ui/notices/undo-toast';
import { useVocabulary } from '../../ui/stores/stores';
import { KnownTags } from './known-tags';
import styles from './word-form.module.css';

interface TagDialogProps {
  readonly words: readonly SavedWord[];
  readonly onClose: () => void;
}

/** Tags that several words are given, and tags that are taken off them. */
export default function TagDialog({ words, onClose }: TagDialogProps) {
  const id = useId();
  const tag = useVocabulary((state) => state.tag);
  const [given, setGiven] = useState('');
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const worn = useMemo(() => [...new Set(words.flatMap(({ tags }) => tags ?? []))].sort(), [words]);
  const add = tagsIn(given);
  const go = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    const ids = words.map((word) => word.id);
    const undo = await tag(ids, { add, take: [...off] });
    const count = ids.length.toLocaleString('en');
    toastUndo(`Tags of ${count} ${ids.length === 1 ? 'word' : 'words'} changed.`, undo);
    closeDialog(form);
  };
  const toggle = (one: string) => {
    const next = new Set(off);
    if (!next.delete(one)) next.add(one);
    setOff(next);
  };
  return (
    <Dialog title="Tags" onClose={onClose}>
      <form onSubmit={go} className={styles.form}>
        <p>
          <label htmlFor={id}>Add, parted by blanks</label>
          <input
            id={id}
            className="field"
            autoComplete="off"
            list={`${id}-known`}
            value={given}
            onChange={(event) => setGiven(event.target.value)}
          />
          <KnownTags id={`${id}-known`} />
        </p>
        {worn.length > 0 && (
          <fieldset className={styles.worn}>
            <legend>Take off</legend>
            {worn.map((one) => (
              <label key={one}>
                <input type="checkbox" checked={off.has(one)} onChange={() => toggle(one)} /> {one}
              </label>
            ))}
          </fieldset>
        )}
        <DialogActions submit="Change" busy={busy || add.length + off.size === 0} />
      </form>
    </Dialog>
  );
}
