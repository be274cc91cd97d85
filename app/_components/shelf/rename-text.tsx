'use client';

import { type SyntheticEvent, useState } from 'react';
import type { TextInfo } from '@/lib/domain/text';
import { closeDialog, Dialog } from '../ui/dialog/dialog';
import { DialogActions } from '../ui/dialog/dialog-actions';
import { useLibrary, usePreferences } from '../ui/stores/stores';
import styles from './add-text.module.css';

/** Longer titles break out of the shelf's line. */
const MAX_TITLE = 80;

export function RenameText({
  info,
  onClose,
}: {
  readonly info: TextInfo;
  readonly onClose: () => void;
}) {
  const rename = useLibrary((state) => state.rename);
  const script = usePreferences((state) => state.script);
  const [title, setTitle] = useState(script === 'traditional' ? info.title : info.titleSimplified);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    rename(info.id, title);
    closeDialog(event.currentTarget);
  };
  return (
    <Dialog title="Rename this text" onClose={onClose}>
      <form onSubmit={submit} className={styles.form}>
        <label>
          <span className="hidden">Title</span>
          <input
            className="field"
            lang="zh-Hant-TW"
            value={title}
            maxLength={MAX_TITLE}
            required
            pattern=".*\S.*"
            title="A text needs a title."
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        <DialogActions submit="Rename" />
      </form>
    </Dialog>
  );
}
