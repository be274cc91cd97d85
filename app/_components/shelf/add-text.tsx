'use client';

import { type FormEvent, useRef, useState } from 'react';
import { messageOf } from '@/lib/storage/outbox';
import { useGiven } from '../offline/use-given';
import { Dialog } from '../ui/dialog/dialog';
import { DialogActions } from '../ui/dialog/dialog-actions';
import { loadOrTell } from '../ui/lazy/load-or-tell';
import { toast } from '../ui/notices/toasts';
import styles from './add-text.module.css';
import { useAddText, useTextAdder } from './use-add-text';

/**
 * UTF-16 units from which on the field is set in a face of the system: a million characters in
 * ours are laid out anew with each of its files that arrives, four seconds a frame.
 */
const LONG = 20_000;
const mark = (field: HTMLTextAreaElement, length: number): void => {
  field.dataset.long = String(length > LONG);
};

const SUBMIT = {
  open: 'Add and read',
  keeping: 'Keeping it…',
  reading: 'Reading it through…',
} as const;

function AddTextForm({
  add,
  draft,
  onDraft,
  onClose,
}: {
  readonly add: ReturnType<typeof useTextAdder>;
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  readonly onClose: () => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { stage, problem, submit, kept } = useAddText(add, () => onDraft(''), onClose);
  const close = () => {
    if (!kept.current) onDraft(field.current?.value ?? '');
    onClose();
  };
  const give = async (event: FormEvent) => {
    event.preventDefault();
    await submit(field.current?.value ?? '');
    field.current?.focus();
  };
  return (
    <Dialog title="Add a text" onClose={close}>
      <form onSubmit={give} className={styles.form}>
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
            data-long={draft.length > LONG}
            // Before it is there: once laid out in ours, it has fetched all files it needs.
            onPaste={({ currentTarget, clipboardData }) =>
              mark(currentTarget, currentTarget.value.length + clipboardData.getData('text').length)
            }
            onInput={({ currentTarget }) => mark(currentTarget, currentTarget.value.length)}
            aria-invalid={problem !== ''}
            aria-describedby="add-text-problem"
            spellCheck={false}
          />
        </label>
        <p id="add-text-problem" role="alert" className={styles.problem}>
          {problem}
        </p>
        <DialogActions submit={SUBMIT[stage]} busy={stage !== 'open'} />
      </form>
    </Dialog>
  );
}

/** Paste a text; what was typed is still there when the dialog is opened again. */
export function AddText() {
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState('');
  const add = useTextAdder();
  const close = () => setOpen(false);
  useGiven('text', async ({ from }) => {
    try {
      const code = await loadOrTell(() => import('../offline/given'));
      if (!code) return;
      setDraft(await code.textOf(from));
      setOpen(true);
    } catch (cause) {
      toast(messageOf(cause));
    }
  });
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        Add a text
      </button>
      {open && <AddTextForm add={add} draft={draft} onDraft={setDraft} onClose={close} />}
    </>
  );
}
