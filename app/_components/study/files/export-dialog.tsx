'use client';

import { type FormEvent, useState } from 'react';
import type { SavedWord } from '@/lib/domain/card';
import { messageOf } from '@/lib/storage/outbox';
import { closeDialog, Dialog } from '../../ui/dialog/dialog';
import { DialogActions } from '../../ui/dialog/dialog-actions';
import { downloadBytes, downloadText, fileName } from '../../ui/download';
import { toast } from '../../ui/notices/toasts';
import { usePreferencesStore, useStorage } from '../../ui/stores/stores';
import { AnkiWorkView } from './anki-work';
import { Choice } from './choice';
import styles from './files.module.css';
import { ANKI_NOTE, CONNECT_NOTE, TEXT_FORMATS, type TextFormatName } from './formats';
import { packWords } from './pack-words';
import { useAnki } from './use-anki';

type FileFormat = 'apkg' | TextFormatName;
/** A file, or without one straight to the Anki that runs on this machine. */
type FormatName = FileFormat | 'connect';
type Which = 'listed' | 'saved';

const NAMES: readonly (readonly [FormatName, string])[] = [
  ['apkg', 'Deck for Anki (.apkg)'],
  ['connect', 'Straight to Anki on this computer'],
  ...Object.entries(TEXT_FORMATS).map(
    ([format, { name }]) => [format as TextFormatName, name] as const,
  ),
];

function noteOf(format: FormatName): string {
  if (format === 'connect') return CONNECT_NOTE;
  return format === 'apkg' ? ANKI_NOTE : TEXT_FORMATS[format].note;
}

const counted = (count: number): string =>
  `${count.toLocaleString('en')} ${count === 1 ? 'word' : 'words'}`;

/** Hands the words out as a file; `problem` says why it could not. */
function useFile() {
  const storage = useStorage();
  const preferences = usePreferencesStore();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const make = async (format: FileFormat, words: readonly SavedWord[]) => {
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
  /** Whether it was handed out. */
  const give = async (format: FileFormat, words: readonly SavedWord[]): Promise<boolean> => {
    setBusy(true);
    setProblem('');
    try {
      await make(format, words);
      return true;
    } catch (cause) {
      setProblem(messageOf(cause));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, give };
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
  const file = useFile();
  const anki = useAnki();
  const words = which === 'saved' ? saved : listed;
  const busy = file.busy || anki.busy;
  const give = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (busy) return;
    if (format === 'connect') await anki.send(words);
    else if (await file.give(format, words)) {
      toast(`${counted(words.length)} handed to your browser as a file.`);
      closeDialog(form);
    }
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
        {format === 'connect' ? (
          <AnkiWorkView work={anki} />
        ) : (
          <p role="status" className={styles.note}>
            {file.busy ? 'Making the file…' : file.problem}
          </p>
        )}
        <DialogActions
          submit={format === 'connect' ? 'Send to Anki' : 'Save the file'}
          busy={busy || words.length === 0}
        />
      </form>
    </Dialog>
  );
}
