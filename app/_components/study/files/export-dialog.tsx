'use client';

import { type FormEvent, useState } from 'react';
import type { SavedWord } from '@/lib/domain/card';
import { messageOf } from '@/lib/storage/outbox';
import { closeDialog, Dialog } from '../../ui/dialog/dialog';
import { DialogActions } from '../../ui/dialog/dialog-actions';
import { downloadBytes, downloadText, fileName } from '../../ui/download';
import { toast } from '../../ui/notices/toasts';
import { usePreferencesStore, useStorage } from '../../ui/stores/stores';
import { Choice } from './choice';
import styles from './files.module.css';
import { ANKI_NOTE, TEXT_FORMATS, type TextFormatName } from './formats';
import { packWords } from './pack-words';

type FormatName = 'apkg' | TextFormatName;
type Which = 'listed' | 'saved';

const NAMES: readonly (readonly [FormatName, string])[] = [
  ['apkg', 'Deck for Anki (.apkg)'],
  ...Object.entries(TEXT_FORMATS).map(
    ([format, { name }]) => [format as TextFormatName, name] as const,
  ),
];

const noteOf = (format: FormatName): string =>
  format === 'apkg' ? ANKI_NOTE : TEXT_FORMATS[format].note;

const counted = (count: number): string =>
  `${count.toLocaleString('en')} ${count === 1 ? 'word' : 'words'}`;

/** Hands the words out in a format. Rejects with a message for the learner. */
function useHandOut(): (format: FormatName, words: readonly SavedWord[]) => Promise<void> {
  const storage = useStorage();
  const preferences = usePreferencesStore();
  return async (format, words) => {
    const now = new Date();
    if (format === 'apkg') {
      const { rollover } = preferences.getState();
      const file = await packWords(storage, words, { time: now.getTime(), rollover });
      downloadBytes(fileName('words', 'apkg', now), file, 'application/octet-stream');
      return;
    }
    const { extension, type, write } = TEXT_FORMATS[format];
    downloadText(fileName('words', extension, now), write(words), type);
  };
}

interface ExportDialogProps {
  /** The words that are listed now, in their order. */
  readonly listed: readonly SavedWord[];
  /** Every saved word, the newest first. */
  readonly saved: readonly SavedWord[];
  /** What those listed are called. */
  readonly what?: string;
  readonly onClose: () => void;
}

/** Which words to take along, and for which program. */
export default function ExportDialog({
  listed,
  saved,
  what = 'As listed now',
  onClose,
}: ExportDialogProps) {
  const [format, setFormat] = useState<FormatName>('apkg');
  const [which, setWhich] = useState<Which>(listed.length > 0 ? 'listed' : 'saved');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const handOut = useHandOut();
  const words = which === 'saved' ? saved : listed;
  const give = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (busy) return;
    setBusy(true);
    setProblem('');
    try {
      await handOut(format, words);
      toast(`${counted(words.length)} handed to your browser as a file.`);
      closeDialog(form);
    } catch (cause) {
      setProblem(messageOf(cause));
    }
    setBusy(false);
  };
  return (
    <Dialog title="Take words along" onClose={onClose}>
      <form onSubmit={give} className={styles.form}>
        <Choice
          label="Words"
          options={[
            ['listed', `${what}: ${counted(listed.length)}`, listed.length === 0],
            ['saved', `All saved: ${counted(saved.length)}`],
          ]}
          value={which}
          onChange={setWhich}
        />
        <Choice
          label="As"
          options={NAMES}
          value={format}
          onChange={setFormat}
          describedBy="format-note"
        />
        <p id="format-note" className={styles.note}>
          {noteOf(format)}
        </p>
        <p role="status" className={styles.note}>
          {busy ? 'Making the file…' : problem}
        </p>
        <DialogActions submit="Save the file" busy={busy || words.length === 0} />
      </form>
    </Dialog>
  );
}
