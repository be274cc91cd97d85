'use client';

import { useState } from 'react';
import type { Encounter } from '@/lib/domain/card';
import type { KnownWord } from '@/lib/reader/panel/encounter';
import type { Undo } from '@/lib/storage/undo';
import { isMetIn } from '@/lib/study/vocabulary/words';
import { undoAndTell } from '../ui/notices/undo-toast';
import { useSavedWord, useVocabulary } from '../ui/stores/stores';
import { StatusSelect } from './status-select';

/** What was done to the word last, and its way back. */
interface Last {
  readonly id: string;
  readonly did: 'saved' | 'added' | 'removed';
  readonly undo: Undo;
}

function UndoButton({ onUndo }: { readonly onUndo: () => void }) {
  return (
    <button type="button" className="text-button" onClick={onUndo}>
      Undo
    </button>
  );
}

/** What is said of a word that is saved, by what was done to it last. */
const SAID: Readonly<Record<Last['did'], string>> = {
  saved: 'Saved.',
  added: 'Sentence added.',
  removed: 'In your words.',
};

interface KeepingProps {
  readonly saved: boolean;
  /** What was done to this very word last. */
  readonly did: Last['did'] | undefined;
  /** Whether the word is saved without the sentence it stands in. */
  readonly elsewhere: boolean;
  readonly onSave: () => void;
  readonly onRemove: () => void;
  readonly onUndo: () => void;
}

/** Whether the word is saved, and what can be done about it. */
function Keeping({ saved, did, elsewhere, onSave, onRemove, onUndo }: KeepingProps) {
  if (!saved) {
    return (
      <>
        <button type="button" className="primary" onClick={onSave}>
          Save
        </button>
        {did === 'removed' && (
          <>
            <output className="saved-note">Removed.</output>
            <UndoButton onUndo={onUndo} />
          </>
        )}
      </>
    );
  }
  return (
    <>
      <output className="saved-note">{SAID[did ?? 'removed']}</output>
      {elsewhere && (
        <button type="button" className="text-button" onClick={onSave}>
          Add sentence
        </button>
      )}
      {did === 'saved' || did === 'added' ? (
        <UndoButton onUndo={onUndo} />
      ) : (
        <button type="button" className="text-button" onClick={onRemove}>
          Remove
        </button>
      )}
    </>
  );
}

interface SaveWordProps {
  readonly word: KnownWord;
  /** Where it was met, asked when it is saved; null for a word met in no text. */
  readonly met: () => Encounter | null;
}

/** Save, the one prominent action, with its undo; and the word's state, quietly. */
export function SaveWord({ word, met }: SaveWordProps) {
  const saved = useSavedWord(word.id);
  const save = useVocabulary((state) => state.save);
  const remove = useVocabulary((state) => state.remove);
  const setStatus = useVocabulary((state) => state.setStatus);
  const [last, setLast] = useState<Last | null>(null);
  const here = last?.id === word.id ? last : null;
  const isSaved = saved?.saved ?? false;
  const encounter = isSaved ? met() : null;
  const elsewhere = encounter !== null && !isMetIn(saved?.encounters ?? [], encounter);
  const keep = async () => {
    const did = isSaved ? 'added' : 'saved';
    setLast({ id: word.id, did, undo: await save(word, met()) });
  };
  const drop = async () => {
    setLast({ id: word.id, did: 'removed', undo: await remove(word.id) });
  };
  const takeBack = async () => {
    if (here) await undoAndTell(here.undo);
    setLast(null);
  };
  return (
    <div className="save-bar">
      <Keeping
        saved={isSaved}
        elsewhere={elsewhere}
        did={here?.did}
        onSave={keep}
        onRemove={drop}
        onUndo={takeBack}
      />
      <StatusSelect
        className="state"
        word={saved}
        label="State"
        onStatus={(status) => setStatus([word], status)}
      />
    </div>
  );
}
