'use client';

import { type FormEvent, useId, useState } from 'react';
import { LONGEST_MEANING, meaningOf, type SavedWord } from '@/lib/domain/card';
import { toastUndo } from '../ui/notices/undo-toast';
import { useVocabulary } from '../ui/stores/stores';

interface MeaningFormProps {
  readonly word: SavedWord;
  /** Called once the meaning is on disk. */
  readonly onDone?: () => void;
}

/** The meaning of a saved phrase, to be put in the learner's own words. */
export function MeaningForm({ word, onDone }: MeaningFormProps) {
  const id = useId();
  const setMeaning = useVocabulary((state) => state.setMeaning);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? meaningOf(word);
  const changed = text.trim() !== meaningOf(word);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (!changed) return;
    toastUndo(`${word.traditional}: meaning kept.`, await setMeaning(word.id, text.trim()));
    setTyped(null);
    onDone?.();
  };
  return (
    <form className="own-meaning" onSubmit={keep}>
      <label htmlFor={id}>Your meaning</label>
      <input
        id={id}
        className="field"
        autoComplete="off"
        maxLength={LONGEST_MEANING}
        value={text}
        onChange={(event) => setTyped(event.target.value)}
      />
      {changed && (
        <button type="submit" className="button">
          Keep
        </button>
      )}
    </form>
  );
}
