'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import { messageOf } from '@/lib/storage/outbox';
import { Dialog } from '../ui/dialog';
import { DialogActions } from '../ui/dialog-actions';
import { useLibrary } from '../ui/stores';
import styles from './add-text.module.css';

/**
 * UTF-16 units from which on the field is set in a face of the system: a million characters in
 * ours are laid out anew with each of its files that arrives, four seconds a frame.
 */
const LONG = 20_000;
const isLong = (text: string): boolean => text.length > LONG;

function AddTextForm({
  draft,
  onDraft,
  onClose,
}: {
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  readonly onClose: () => void;
}) {
  const add = useLibrary((state) => state.add);
  const router = useRouter();
  const field = useRef<HTMLTextAreaElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem('');
    try {
      const id = await add(field.current?.value ?? '');
      onDraft('');
      router.push(`/texts/${id}`);
    } catch (cause) {
      setProblem(messageOf(cause));
      setBusy(false);
      field.current?.focus();
    }
  };
  const close = () => {
    onDraft(field.current?.value ?? '');
    onClose();
  };
  return (
    <Dialog title="Add a text" onClose={close}>
      <form onSubmit={submit} className={styles.form}>
        <label>
          <span className={styles.hint}>
            Paste it here. Its first line becomes the title. It stays in this browser.
          </span>
          {/* Uncontrolled: a book of a million characters must not pass through React. */}
          <textarea
            ref={field}
            className="field"
            lang="zh-Hant-TW"
            rows={10}
            defaultValue={draft}
            data-long={isLong(draft)}
            onInput={({ currentTarget }) => {
              currentTarget.dataset.long = String(isLong(currentTarget.value));
            }}
            aria-invalid={problem !== ''}
            aria-describedby="add-text-problem"
            spellCheck={false}
          />
        </label>
        <p id="add-text-problem" role="alert" className={styles.problem}>
          {problem}
        </p>
        <DialogActions submit={busy ? 'Reading it through…' : 'Add and read'} busy={busy} />
      </form>
    </Dialog>
  );
}

/** Paste a text; what was typed is still there when the dialog is opened again. */
export function AddText() {
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState('');
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        Add a text
      </button>
      {open && <AddTextForm draft={draft} onDraft={setDraft} onClose={() => setOpen(false)} />}
    </>
  );
}
