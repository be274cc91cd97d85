'use client';

import { type ChangeEvent, type FormEvent, useState } from 'react';
import { type ImportChoices, listedIn, takenIn } from '@/lib/importing/match';
import { undoTogether } from '@/lib/storage/undo';
import { listOf } from '@/lib/study/lists/counting';
import { createWordLists } from '@/lib/study/lists/word-lists';
import { closeDialog, Dialog } from '../../ui/dialog/dialog';
import { DialogActions } from '../../ui/dialog/dialog-actions';
import { toastUndo } from '../../ui/notices/undo-toast';
import { useStorage, useVocabulary } from '../../ui/stores/stores';
import { Columns } from './columns';
import styles from './files.module.css';
import { ImportPreview } from './import-preview';
import { type Looked, useImport } from './use-import';

const AT_FIRST: ImportChoices = { status: 'learning', withUnknown: true, meant: new Map() };

/** Where the words come from: a file, or what is pasted. */
function Source({ onFile }: { readonly onFile: (file: Blob) => void }) {
  const [pasted, setPasted] = useState('');
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) onFile(file);
    event.target.value = '';
  };
  return (
    <>
      <p className={styles.note}>
        A deck of Anki (.apkg), Anki’s text, Pleco’s text or XML, a table (CSV, TSV), or a list.
        Words, readings, meanings and how well they are known are taken; sentences, pictures, sounds
        and schedules are not. You see first what would come in.
      </p>
      <label className={`button ${styles.file}`}>
        Choose a file
        <input type="file" accept=".apkg,.colpkg,.csv,.tsv,.txt,.xml,text/*" onChange={choose} />
      </label>
      <label>
        <span className={styles.note}>Or paste words here, one a line</span>
        <textarea
          className={`field ${styles.paste}`}
          lang="zh-Hant-TW"
          rows={3}
          value={pasted}
          spellCheck={false}
          onChange={(event) => setPasted(event.target.value)}
        />
      </label>
      {pasted.trim() !== '' && (
        <button type="button" className="button" onClick={() => onFile(new Blob([pasted]))}>
          Read what is pasted
        </button>
      )}
    </>
  );
}

/** Writes what was agreed to, and shows how to take it all back. */
function useBringIn() {
  const bringIn = useVocabulary((state) => state.bringIn);
  const storage = useStorage();
  return async (looked: Looked, choices: ImportChoices, listName: string) => {
    // A word marked known by a list is not one saved for review; what a file of ours says is.
    const saved = choices.status !== 'known';
    const words = takenIn(looked, choices).map((one) => ({ ...one, saved }));
    const undos = [await bringIn(words)];
    if (listName !== '') {
      const list = listOf(listName, listedIn(looked, choices));
      undos.push(await createWordLists(storage).getState().add(list));
    }
    const count = words.length.toLocaleString('en');
    const said = `${count} ${words.length === 1 ? 'word' : 'words'} brought in`;
    toastUndo(
      listName === '' ? `${said}.` : `${said}, the list “${listName}” kept.`,
      undoTogether(undos),
    );
  };
}

interface ImportProps {
  /** A file that the system or another program has opened with this page. */
  readonly given: File | null;
  readonly onClose: () => void;
}

/** Words from a file: what it is, what is in it, what would come in; then, if wanted, they come. */
export default function ImportDialog({ given, onClose }: ImportProps) {
  const { said, busy, chosen, looked, open, lookUp, takeTable, setRoles } = useImport(given);
  const [choices, setChoices] = useState(AT_FIRST);
  const [listName, setListName] = useState('');
  const [writing, setWriting] = useState(false);
  const bringIn = useBringIn();
  const hasWord = chosen?.roles.some((role) => /^(?:word|traditional|simplified)$/.test(role));
  const name = listName.trim();
  const comes =
    looked &&
    (takenIn(looked, choices).length > 0 || (name !== '' && listedIn(looked, choices).length > 0));
  const ready = looked ? comes : hasWord;
  const go = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!chosen || busy || writing) return;
    if (!looked) {
      const status = chosen.roles.includes('status') ? 'as-given' : 'learning';
      setChoices({ ...AT_FIRST, status });
      setListName(chosen.roles.includes('level') ? chosen.name : '');
      await lookUp(chosen);
      return;
    }
    setWriting(true);
    await bringIn(looked, choices, name);
    closeDialog(form);
  };
  return (
    <Dialog title="Bring words in" onClose={onClose}>
      <form onSubmit={go} className={styles.form}>
        {!chosen && <Source onFile={open} />}
        {chosen && (
          <Columns
            chosen={chosen}
            onEncoding={(encoding) => open(chosen.file, encoding)}
            onTable={takeTable}
            onRoles={setRoles}
          />
        )}
        {looked && (
          <ImportPreview
            looked={looked}
            choices={choices}
            onChoices={setChoices}
            listName={listName}
            onListName={setListName}
          />
        )}
        <p role="status" className={styles.note}>
          {said || (chosen && !hasWord ? 'Say which column holds the words.' : '')}
        </p>
        <DialogActions
          submit={looked ? 'Bring in' : 'Look the words up'}
          busy={busy || writing || !ready}
        />
      </form>
    </Dialog>
  );
}
