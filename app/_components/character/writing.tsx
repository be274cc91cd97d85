'use client';

import { type ReactNode, useState } from 'react';
import { type WordUse, wordsSaved } from '@/lib/reader/panel/character-words';
import { InSight } from '../ui/in-sight';
import { lazyPart } from '../ui/lazy/lazy-part';
import { usePreferences, useVocabularyStore } from '../ui/stores/stores';

const CharacterView = lazyPart(() => import('./character-view'));

interface WritingProps {
  readonly heading: ReactNode;
  /** Each once; nothing is shown where there are none. */
  readonly characters: readonly string[];
  /** Words of the open text that a character stands in. */
  readonly inText: (character: string) => readonly WordUse[];
  readonly follow: (surface: string) => void;
}

/** Buttons to see how each character is written, and the sheet of the one that is open. */
export function Writing({ heading, characters, inText, follow }: WritingProps) {
  const script = usePreferences((state) => state.script);
  const standard = usePreferences((state) => state.standard);
  const vocabulary = useVocabularyStore();
  const [open, setOpen] = useState<string | null>(null);
  if (characters.length === 0) return null;
  return (
    <section>
      {heading}
      <div className="tools">
        {characters.map((character) => (
          <button
            key={character}
            type="button"
            className="chip"
            aria-expanded={open === character}
            aria-label={`How to write ${character}`}
            onClick={() => setOpen(open === character ? null : character)}
          >
            <span className="title" lang="zh-Hant-TW">
              {character}
            </span>
          </button>
        ))}
      </div>
      {open !== null && characters.includes(open) && (
        <InSight key={open}>
          <CharacterView
            character={open}
            script={script}
            standard={standard}
            inText={inText(open)}
            saved={wordsSaved(open, vocabulary.getState().words.values())}
            onOpen={follow}
            onMissing={() => setOpen(null)}
          />
        </InSight>
      )}
    </section>
  );
}
