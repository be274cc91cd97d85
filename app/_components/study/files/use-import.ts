'use client';

import { useEffect, useRef, useState } from 'react';
import { guessRoles } from '@/lib/importing/columns';
import type { Encoding } from '@/lib/importing/decode';
import { givenWords } from '@/lib/importing/given-words';
import { type Preview, previewOf } from '@/lib/importing/match';
import type { Role } from '@/lib/importing/table';
import { useVocabularyStore } from '../../ui/stores/stores';
import { matchWords } from './ask-words';
import { type ReadFile, readFile } from './read-file';
import { useWork } from './use-work';

export interface Chosen extends ReadFile {
  readonly file: Blob;
  /** Of the file, without its extension. */
  readonly name: string;
  /** Which of the tables is taken. */
  readonly which: number;
  readonly roles: readonly Role[];
}

export interface Looked extends Preview {
  /** Rows without a word of Chinese. */
  readonly without: number;
}

const chosenOf = (file: Blob, read: ReadFile, which = 0): Chosen => {
  const table = read.tables[which];
  const name = file instanceof File ? file.name.replace(/\.\w{1,5}$/, '') : '';
  return { ...read, file, name, which, roles: table ? guessRoles(table) : [] };
};

/**
 * From a file to what it would bring in, step by step; nothing of it is written here.
 * @param given what is opened at once
 */
export function useImport(given: File | null) {
  const vocabulary = useVocabularyStore();
  const { said, setSaid, busy, run } = useWork();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const change = (next: Chosen) => {
    setChosen(next);
    setLooked(null);
  };

  const open = (file: Blob, encoding?: Encoding) => {
    setChosen(null);
    setLooked(null);
    return run('Reading the file…', async (signal) => {
      const read = await readFile(file, encoding);
      if (!signal.aborted) change(chosenOf(file, read));
    });
  };
  const opening = useRef(open);
  useEffect(() => {
    if (given) opening.current(given);
  }, [given]);
  const lookUp = ({ tables, which, roles }: Chosen) =>
    run('Looking the words up…', async (signal) => {
      const table = tables[which];
      if (!table) return;
      const { words, without } = givenWords(table, roles);
      const told = (done: number) =>
        signal.aborted ||
        setSaid(`Looked up ${done.toLocaleString('en')} of ${words.length.toLocaleString('en')}…`);
      const matched = await matchWords(words, told, signal);
      if (signal.aborted) return;
      const known = vocabulary.getState().words;
      setLooked({ ...previewOf(matched, (id) => known.has(id)), without });
    });

  return {
    said,
    busy,
    chosen,
    looked,
    open,
    lookUp,
    takeTable: (which: number) => chosen && change(chosenOf(chosen.file, chosen, which)),
    setRoles: (roles: readonly Role[]) => chosen && change({ ...chosen, roles }),
  };
}
