'use client';

import { useState } from 'react';
import type { SavedWord, WordStatus } from '@/lib/domain/card';
import type { Undo } from '@/lib/storage/undo';
import { lazyPart } from '../../ui/lazy/lazy-part';
import { toastUndo } from '../../ui/notices/undo-toast';
import { useVocabulary } from '../../ui/stores/stores';
import { STATUSES } from '../status-select';
import styles from './selection-bar.module.css';
import type { Selecting } from './use-selection';

const ExportDialog = lazyPart(() => import('../files/export-dialog'));
const TagDialog = lazyPart(() => import('./tag-dialog'));
const ListDialog = lazyPart(() => import('./list-dialog'));

const counted = (count: number): string =>
  `${count.toLocaleString('en')} ${count === 1 ? 'word' : 'words'}`;

interface SelectionBarProps {
  readonly selecting: Selecting;
  /** How many are listed, all of which can be picked at once. */
  readonly listed: number;
  /** Every saved word, for who would rather take them all along. */
  readonly saved: readonly SavedWord[];
  readonly listNames: readonly string[];
  readonly addToList: (name: string, ids: readonly string[]) => Promise<Undo>;
}

type Opened = 'tags' | 'list' | 'export';

/** What is done at once, and what first asks how. */
function Deeds({
  words,
  onOpen,
}: {
  readonly words: readonly SavedWord[];
  readonly onOpen: (what: Opened) => void;
}) {
  const setStatus = useVocabulary((state) => state.setStatus);
  const removeAll = useVocabulary((state) => state.removeAll);
  const none = words.length === 0;
  const mark = async (status: WordStatus) =>
    toastUndo(`${counted(words.length)}: ${status}.`, await setStatus(words, status));
  const remove = async () => {
    const undo = await removeAll(words.map(({ id }) => id));
    toastUndo(`${counted(words.length)} removed.`, undo);
  };
  const deeds = [
    ['Tags…', () => onOpen('tags')],
    ['Add to a list…', () => onOpen('list')],
    ['Take these along', () => onOpen('export')],
    ['Remove these', remove],
  ] as const;
  return (
    <>
      <select
        className={styles.mark}
        aria-label="Mark the selected words as"
        value=""
        disabled={none}
        onChange={(event) => mark(event.target.value as WordStatus)}
      >
        <option value="">Mark as…</option>
        {STATUSES.map(([status, name]) => (
          <option key={status} value={status}>
            {name}
          </option>
        ))}
      </select>
      {deeds.map(([name, run]) => (
        <button key={name} type="button" className="plain" disabled={none} onClick={run}>
          {name}
        </button>
      ))}
    </>
  );
}

/** How many words are picked, and what can be done to all of them; each is undone in one step. */
export function SelectionBar(props: SelectionBarProps) {
  const { selecting, listed, saved, listNames, addToList } = props;
  const { words, pickAll, stop } = selecting;
  const [open, setOpen] = useState<Opened | null>(null);
  const close = () => setOpen(null);
  const asked = { words, onClose: close, onMissing: close };
  return (
    <section className={styles.bar} aria-label="Words selected">
      <p role="status" className={styles.count}>
        {counted(words.length)} selected
      </p>
      <button type="button" className="plain" onClick={pickAll}>
        Select all {listed.toLocaleString('en')} listed
      </button>
      <Deeds words={words} onOpen={setOpen} />
      <button type="button" className="button" onClick={stop}>
        Done
      </button>
      {open === 'tags' && <TagDialog {...asked} />}
      {open === 'list' && <ListDialog {...asked} names={listNames} add={addToList} />}
      {open === 'export' && (
        <ExportDialog
          listed={words}
          saved={saved}
          what="Selected"
          onClose={close}
          onMissing={close}
        />
      )}
    </section>
  );
}
