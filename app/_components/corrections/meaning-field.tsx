'use client';
import { useId } from 'react';
import { plainGloss } from '@/lib/domain/lexicon/gloss';
import type { Entry, EntryId, Sense } from '@/lib/domain/lexicon/lexicon';
import { formatMarked } from '@/lib/domain/reading/pinyin';
import type { Word } from '@/lib/domain/token';
import { useEntries } from '../lookup/lookup-entries';
import styles from './corrections.module.css';

/** An entry and the first gloss of one of its senses, as a rule names them. */
export interface Meaning {
  readonly entryId: EntryId;
  readonly sense: string;
}

interface MeaningFieldProps {
  readonly surface: string;
  readonly opened: Word;
  /** What was chosen since the form was opened. */
  readonly chosen: Partial<Meaning>;
  readonly entryOf: (id: EntryId) => Entry | undefined;
  readonly onChoose: (meaning: Meaning) => void;
}

/** A line is enough to tell two senses apart. */
const GLOSSES = 3;

const lineOf = ({ glosses, labels }: Sense): string =>
  plainGloss([...labels, glosses.slice(0, GLOSSES).join('; ')].filter(Boolean).join(', '));

const nameOf = ({ glosses }: Sense): string => glosses[0] ?? '';

/** Senses that only point to another entry have no gloss to be named by. */
const named = ({ senses }: Entry): readonly Sense[] => senses.filter((sense) => nameOf(sense));

/** The meaning that the token opens with: of another stretch the first of the dictionary. */
function meantIn(opened: Word, own: boolean, entries: readonly Entry[]): Partial<Meaning> {
  const [entry] = entries;
  const sense = entry?.senses[own ? (opened.senses?.[0] ?? 0) : 0];
  return entry && sense ? { entryId: entry.id, sense: nameOf(sense) } : {};
}

/** Which sense of which entry of this spelling is meant; nothing where there is no choice. */
export function MeaningField({ surface, opened, chosen, entryOf, onChoose }: MeaningFieldProps) {
  const id = useId();
  const own = surface === opened.surface;
  const asked = useEntries(own ? null : surface);
  const entries = own ? opened.entries.flatMap((key) => entryOf(key) ?? []) : (asked ?? []);
  if (entries.flatMap(named).length < 2) return null;
  const { entryId, sense: meant } = chosen.entryId ? chosen : meantIn(opened, own, entries);
  return (
    <fieldset className={styles.meanings}>
      <legend>Meaning</legend>
      <div className={styles.senses}>
        {entries.map((entry) =>
          named(entry).map((sense) => (
            <label key={entry.id + nameOf(sense)} className={styles.check}>
              <input
                type="radio"
                name={id}
                checked={entry.id === entryId && nameOf(sense) === meant}
                onChange={() => onChoose({ entryId: entry.id, sense: nameOf(sense) })}
              />
              <span>
                {entries.length > 1 && (
                  <span className={styles.reading}>
                    {entry.reading ? formatMarked(entry.reading) : entry.pinyin}{' '}
                  </span>
                )}
                {lineOf(sense)}
              </span>
            </label>
          )),
        )}
      </div>
    </fieldset>
  );
}
