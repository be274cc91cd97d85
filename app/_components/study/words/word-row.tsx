'use client';

import Link from 'next/link';
import { type MouseEvent, useState } from 'react';
import { meaningOf, type SavedWord, titleForms, type WordStatus } from '@/lib/domain/card';
import { spellSaved } from '@/lib/study/vocabulary/spelling';
import { Han } from '../../ui/han';
import { toastUndo } from '../../ui/notices/undo-toast';
import { usePreferences, useVocabulary } from '../../ui/stores/stores';
import { Sentence } from '../sentence';
import { SpellingLine } from '../spelling-line';
import { StatusSelect } from '../status-select';
import styles from './vocabulary.module.css';
import { WordForm } from './word-form';

function StatusChoice({ word }: { readonly word: SavedWord }) {
  const setStatus = useVocabulary((state) => state.setStatus);
  const change = async (status: WordStatus) =>
    toastUndo(`${word.traditional}: ${status}.`, await setStatus([word], status));
  return (
    <StatusSelect
      className={styles.status}
      word={word}
      label={`How well you know ${word.traditional}`}
      onStatus={change}
    />
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

/** What the learner wrote of a word: tags, each of which leads to the others that have it, and a note. */
function OwnWords({ word: { tags = [], note = '' }, onTag }: Pick<WordRowProps, 'word' | 'onTag'>) {
  return (
    <>
      {note !== '' && <p className={styles.note}>{note}</p>}
      {tags.length > 0 && (
        <p className={styles.tags}>
          {tags.map((tag) => (
            <button
              key={tag}
              type="button"
              className="plain"
              aria-label={`Words tagged ${tag}`}
              onClick={() => onTag(tag)}
            >
              #{tag}
            </button>
          ))}
        </p>
      )}
    </>
  );
}

interface WordRowProps {
  readonly word: SavedWord;
  readonly onTag: (tag: string) => void;
  /** Whether the word is picked; null where none are being picked. */
  readonly picked: boolean | null;
  readonly onPick: (id: string, range: boolean) => void;
}

/** One word, saved or marked: how it is written, read and meant, and the sentence it was met in. */
export function WordRow({ word, onTag, picked, onPick }: WordRowProps) {
  const standard = usePreferences((state) => state.standard);
  const [changing, setChanging] = useState(false);
  const met = word.encounters.at(-1);
  const meaning = meaningOf(word);
  return (
    <>
      <div className={styles.head}>
        {picked !== null && (
          <input
            type="checkbox"
            className={styles.pick}
            checked={picked}
            aria-label={`Select ${word.traditional}`}
            onChange={() => undefined}
            onClick={(event) => onPick(word.id, event.shiftKey)}
          />
        )}
        <Han as="h2" forms={word} className={styles.word} />
        <SpellingLine spelling={spellSaved(word, standard)} />
      </div>
      {changing ? (
        <WordForm word={word} onDone={() => setChanging(false)} />
      ) : (
        meaning !== '' && <p className={styles.gloss}>{meaning}</p>
      )}
      {met && (
        <p className={styles.sentence}>
          <Link href={`${met.href}#o${met.offset}`}>
            <Sentence encounter={met} word={word} />
          </Link>
        </p>
      )}
      {!changing && <OwnWords word={word} onTag={onTag} />}
      <div className={styles.foot}>
        {met && <Han forms={titleForms(met)} className={styles.source} />}
        <span className={styles.actions}>
          <button
            type="button"
            className="plain"
            aria-expanded={changing}
            aria-label={`Edit ${word.traditional}`}
            onClick={() => setChanging(!changing)}
          >
            Edit
          </button>
          <StatusChoice word={word} />
          <RemoveButton word={word} />
        </span>
      </div>
    </>
  );
}
