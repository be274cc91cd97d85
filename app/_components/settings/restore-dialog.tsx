'use client';

import { type FormEvent, useState } from 'react';
import {
  DEFAULTS,
  formatPreferences,
  parsePreferences,
} from '@/lib/reader/preferences/preferences';
import { type ReadBackup, restoreBackup } from '@/lib/storage/backup/backup';
import { messageOf } from '@/lib/storage/outbox';
import type { MergeReport } from '@/lib/storage/storage';
import { closeDialog, Dialog } from '../ui/dialog/dialog';
import { DialogActions } from '../ui/dialog/dialog-actions';
import { usePreferencesStore, useStorage } from '../ui/stores/stores';
import { changesAnything, deletedLine, rowsOf, saidAfter } from './restore-words';
import styles from './settings.module.css';

/** So many damaged records are named; the others are counted. */
const NAMED = 5;

interface Props extends ReadBackup {
  readonly report: MergeReport;
  readonly onSaid: (message: string) => void;
  readonly onClose: () => void;
  /** Hands out a backup of what is here now. */
  readonly save: () => Promise<void>;
}

/** The settings of the backup against those of this browser. */
function useSettingsOf(backup: ReadBackup['backup']) {
  const preferences = usePreferencesStore();
  const [current] = useState(() => formatPreferences(preferences.getState()));
  const wanted =
    backup.preferences && parsePreferences(`${new URLSearchParams(backup.preferences)}`);
  // Whoever has set nothing here has nothing to lose.
  const [taken, setTaken] = useState(current === formatPreferences(DEFAULTS));
  return {
    differ: wanted !== null && formatPreferences(wanted) !== current,
    /** Whether the backup's are to be taken. */
    taken,
    setTaken,
    take: () => wanted && preferences.getState().set(wanted),
  };
}

/** What a backup would change, the questions it leaves open, and then the restoring itself. */
export function RestoreDialog({ backup, damaged, report, onSaid, onClose, save }: Props) {
  const storage = useStorage();
  const settings = useSettingsOf(backup);
  const [bringBack, setBringBack] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const deleted = deletedLine(report);
  const something = changesAnything(report) || settings.differ || deleted !== null;

  const restore = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (busy) return;
    setBusy(true);
    try {
      const done = await restoreBackup(storage, backup, bringBack);
      if (settings.differ && settings.taken) settings.take();
      onSaid(saidAfter(done, bringBack, damaged.length));
      closeDialog(form);
    } catch (cause) {
      setProblem(messageOf(cause));
      setBusy(false);
    }
  };
  const saveFirst = () =>
    save().then(
      () => setProblem('The backup of what is here was handed to your browser as a file.'),
      (cause) => setProblem(messageOf(cause)),
    );

  return (
    <Dialog title="Restore this backup?" onClose={onClose}>
      <form onSubmit={restore}>
        <Changes report={report} date={backup.date} something={something} />
        <DamagedRecords damaged={damaged} />
        {deleted && (
          <fieldset className={styles.question}>
            <legend>{deleted}</legend>
            <Choice name="Leave deleted" chosen={!bringBack} choose={() => setBringBack(false)} />
            <Choice name="Bring back" chosen={bringBack} choose={() => setBringBack(true)} />
          </fieldset>
        )}
        {settings.differ && <SettingsChoice taken={settings.taken} onTaken={settings.setTaken} />}
        <p>
          <button type="button" className="button" onClick={saveFirst}>
            Save a backup of what is here first
          </button>
        </p>
        <p role="status">{problem}</p>
        <DialogActions submit="Restore" busy={busy || !something} />
      </form>
    </Dialog>
  );
}

function DamagedRecords({ damaged }: Pick<ReadBackup, 'damaged'>) {
  const count = damaged.length;
  if (count === 0) return null;
  return (
    <>
      <p>
        {count === 1 ? 'One record' : `${count.toLocaleString('en')} records`} of it cannot be read
        and would be left out. The file keeps {count === 1 ? 'it' : 'them'}.
      </p>
      <ul className={styles.damaged}>
        {damaged.slice(0, NAMED).map(({ what, problem }) => (
          <li key={what}>
            {what}: {problem}
          </li>
        ))}
        {count > NAMED && <li>and {(count - NAMED).toLocaleString('en')} more</li>}
      </ul>
    </>
  );
}

function Choice({
  name,
  chosen,
  choose,
}: {
  readonly name: string;
  readonly chosen: boolean;
  readonly choose: () => void;
}) {
  return (
    <label className={styles.choice}>
      <input type="radio" name="deleted" checked={chosen} onChange={choose} />
      {name}
    </label>
  );
}

interface SettingsChoiceProps {
  readonly taken: boolean;
  readonly onTaken: (taken: boolean) => void;
}

function SettingsChoice({ taken, onTaken }: SettingsChoiceProps) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={taken} onChange={(event) => onTaken(event.target.checked)} />
      Take the settings of the backup, too
    </label>
  );
}

const dateOf = (date: string): string => {
  const time = new Date(date);
  return Number.isNaN(time.getTime())
    ? ''
    : `It was made on ${time.toLocaleDateString('en', { dateStyle: 'long' })}. `;
};

function Changes({
  report,
  date,
  something,
}: {
  readonly report: MergeReport;
  readonly date: string;
  readonly something: boolean;
}) {
  const rows = rowsOf(report);
  return (
    <>
      <p>
        {dateOf(date)}
        {something
          ? 'Of each thing the newer one stands; nothing else is touched.'
          : 'Everything in this backup was already here.'}
      </p>
      {rows.length > 0 && (
        <table className={styles.changes}>
          <thead>
            <tr>
              <td />
              <th scope="col">new</th>
              <th scope="col">newer</th>
              <th scope="col">older, not taken</th>
              <th scope="col">same</th>
              <th scope="col">removed there</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, counts }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{counts.added.toLocaleString('en')}</td>
                <td>{counts.newer.toLocaleString('en')}</td>
                <td>{counts.older.toLocaleString('en')}</td>
                <td>{counts.same.toLocaleString('en')}</td>
                <td>{counts.removed.toLocaleString('en')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
