'use client';

import { type FormEvent, useId, useState } from 'react';
import { LONGEST_MEANING, meaningOf, type SavedWord } from '@/lib/domain/card';
import { LONGEST_NOTE, tagsIn } from '@/lib/domain/tags';
import { toastUndo } from '../../ui/notices/undo-toast';
import { useVocabulary } from '../../ui/stores/stores';
import { KnownTags } from './known-tags';
import styles from './word-form.module.css';

interface WordFormProps {
  readonly word: SavedWord;
  /** Called once all is on disk, or nothing was changed. */
  readonly onDone: () => void;
}

const Ways = ({ onCancel }: { readonly onCancel: () => void }) => (
  <p className={styles.actions}>
    <button type="submit" className="button">
      Keep
    </button>
    <button type="button" className="plain" onClick={onCancel}>
      Cancel
    </button>
  </p>
);

/** What a word means in the learner's own words, its tags, and a note. */
export function WordForm({ word, onDone }: WordFormProps) {
  const id = useId();
  const edit = useVocabulary((state) => state.edit);
  const [meaning, setMeaning] = useState(meaningOf(word));
  const [tags, setTags] = useState((word.tags ?? []).join(' '));
  const [note, setNote] = useState(word.note ?? '');
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const own = { gloss: meaning.trim(), tags: tagsIn(tags), note: note.trim() };
    const undo = await edit(word.id, own);
    toastUndo(`${word.traditional}: kept.`, undo);
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={keep}>
      <p>
        <label htmlFor={`${id}-meaning`}>Your meaning</label>
        <input
          id={`${id}-meaning`}
          className="field"
          autoComplete="off"
          maxLength={LONGEST_MEANING}
          placeholder={word.gloss}
          value={meaning}
          onChange={(event) => setMeaning(event.target.value)}
        />
      </p>
      <p>
        <label htmlFor={`${id}-tags`}>Tags</label>
        <input
          id={`${id}-tags`}
          className="field"
          autoComplete="off"
          list={`${id}-known`}
          placeholder="kitchen book::1"
          value={tags}
          onChange={(event) => setTags(event.target.value)}
        />
        <KnownTags id={`${id}-known`} />
      </p>
      <p>
        <label htmlFor={`${id}-note`}>Note</label>
        <textarea
          id={`${id}-note`}
          className="field"
          rows={2}
          maxLength={LONGEST_NOTE}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </p>
      <Ways onCancel={onDone} />
    </form>
  );
}
