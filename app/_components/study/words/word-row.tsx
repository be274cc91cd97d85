'use client';

import Link from 'next/link';
import { type MouseEvent, useState } from 'react';
import { type SavedWord, titleForms, type WordStatus } from '@/lib/domain/card';
import { spellSaved } from '@/lib/study/vocabulary/spelling';
import { Han } from '../../ui/han';
import { toastUndo } from '../../ui/notices/undo-toast';
import { usePreferences, useVocabulary } from '../../ui/stores/stores';
import { MeaningForm } from '../meaning-form';
import { Sentence } from '../sentence';
import { SpellingLine } from '../spelling-line';
import styles from './vocabulary.module.css';

const STATUSES: readonly (readonly [WordStatus, string])[] = [
  ['new', 'New'],
  ['learning', 'Learning'],
  ['known', 'Known'],
  ['ignored', 'Ignored'],
];

function StatusChoice({ word }: { readonly word: SavedWord }) {
  const setStatus = useVocabulary((state) => state.setStatus);
  const change = async (status: WordStatus) =>
    toastUndo(`${word.traditional}: ${status}.`, await setStatus([word], status));
  return (
    <select
      className={styles.status}
      value={word.status}
      aria-label={`How well you know ${word.traditional}`}
      onChange={(event) => change(event.target.value as WordStatus)}
    >
      {STATUSES.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}

function RemoveButton({ word }: { readonly word: SavedWord }) {
  const remove = useVocabulary((state) => state.remove);
  const take = async (event: MouseEvent<HTMLButtonElement>) => {
    // The button goes with its row: the keyboard goes on from the next one, or the last.
    const row = event.currentTarget.closest('li');
    const near = row?.nextElementSibling ?? row?.previousElementSibling;
    near?.querySelector<HTMLElement>('[data-remove]')?.focus();
    toastUndo('Removed.', await remove(word.id));
  };
  return (
    <button
      type="button"
      className="plain"
      data-remove
      aria-label={`Remove ${word.traditional}`}
      onClick={take}
    >
      Remove
    </button>
  );
}

/** One word, saved or marked: how it is written, read and meant, and the sentence it was met in. */
export function WordRow({ word }: { readonly word: SavedWord }) {
  const standard = usePreferences((state) => state.standard);
  const [changing, setChanging] = useState(false);
  const met = word.encounters.at(-1);
  // What no dictionary has means what the learner says.
  const isOwn = word.entryIds.length === 0;
  return (
    <>
      <div className={styles.head}>
        <Han as="h2" forms={word} className={styles.word} />
        <SpellingLine spelling={spellSaved(word, standard)} />
      </div>
      {changing ? (
        <MeaningForm word={word} onDone={() => setChanging(false)} />
      ) : (
        word.gloss !== '' && <p className={styles.gloss}>{word.gloss}</p>
      )}
      {met && (
        <p className={styles.sentence}>
          <Link href={`${met.href}#o${met.offset}`}>
            <Sentence encounter={met} word={word} />
          </Link>
        </p>
      )}
      <div className={styles.foot}>
        {met && <Han forms={titleForms(met)} className={styles.source} />}
        <span className={styles.actions}>
          {isOwn && (
            <button
              type="button"
              className="plain"
              aria-expanded={changing}
              aria-label={`Change the meaning of ${word.traditional}`}
              onClick={() => setChanging(!changing)}
            >
              Meaning
            </button>
          )}
          <StatusChoice word={word} />
          <RemoveButton word={word} />
        </span>
      </div>
    </>
  );
}
