'use client';

import { useId } from 'react';
import { LONGEST_MEANING } from '@/lib/domain/card';
import type { KnownWord } from '@/lib/reader/panel/encounter';
import { useSavedWord } from '../ui/stores/stores';
import { MeaningForm } from './meaning-form';

/** What the learner has typed as the meaning of a phrase, by its id. */
export type Typed = ReadonlyMap<string, string>;

/** The phrase with the learner's meaning, where there is one. */
export const meaningKept = (word: KnownWord, typed: string | undefined): KnownWord =>
  typed?.trim() ? { ...word, gloss: typed.trim() } : word;

interface OwnMeaningProps {
  readonly word: KnownWord;
  readonly typed: string | undefined;
  readonly onType: (text: string) => void;
}

/**
 * What a phrase means that no dictionary has: the learner may say it, before saving or after. Until
 * then its card says what its words mean.
 */
export function OwnMeaning({ word, typed, onType }: OwnMeaningProps) {
  const id = useId();
  const saved = useSavedWord(word.id);
  if (saved?.saved) return <MeaningForm word={saved} />;
  return (
    <div className="own-meaning">
      <label htmlFor={id}>Your meaning</label>
      <input
        id={id}
        className="field"
        autoComplete="off"
        maxLength={LONGEST_MEANING}
        placeholder="Saved with what its words mean, unless you say it"
        value={typed ?? ''}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  );
}
