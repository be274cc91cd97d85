'use client';
import { useId } from 'react';
import { plainGloss } from '@/lib/domain/lexicon/gloss';
import type { Entry, EntryId } from '@/lib/domain/lexicon/lexicon';
import { formatMarked } from '@/lib/domain/reading/pinyin';
import type { Word } from '@/lib/domain/token';
import { useEntries } from '../lookup/lookup-entries';
import styles from './corrections.module.css';

interface MeaningFieldProps {
  readonly surface: string;
  readonly opened: Word;
  readonly chosen: EntryId | undefined;
  readonly entryOf: (id: EntryId) => Entry | undefined;
  readonly onChoose: (id: EntryId) => void;
}

/** A line is enough to tell two entries apart. */
const GLOSSES = 3;

const lineOf = (entry: Entry): string =>
  plainGloss(
    entry.senses
      .flatMap((sense) => sense.glosses)
      .slice(0, GLOSSES)
      .join('; '),
  );

/** Which of the entries of this spelling is meant; nothing where there is no choice. */
export function MeaningField({ surface, opened, chosen, entryOf, onChoose }: MeaningFieldProps) {
  const id = useId();
  const own = surface === opened.surface;
  const asked = useEntries(own ? null : surface);
  const entries = own ? opened.entries.flatMap((key) => entryOf(key) ?? []) : (asked ?? []);
  if (entries.length < 2) return null;
  const current = chosen ?? entries[0]?.id;
  return (
    <fieldset className={styles.meanings}>
      <legend>Meaning</legend>
      {entries.map((entry) => (
        <label key={entry.id} className={styles.check}>
          <input
            type="radio"
            name={id}
            checked={entry.id === current}
            onChange={() => onChoose(entry.id)}
          />
          <span>
            <span className={styles.reading}>
              {entry.reading ? formatMarked(entry.reading) : entry.pinyin}
            </span>{' '}
            {lineOf(entry)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
