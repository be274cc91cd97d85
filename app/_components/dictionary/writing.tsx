'use client';

import { useState } from 'react';
import { charactersOf, isHan } from '@/lib/domain/han';
import { wordsSaved } from '@/lib/reader/panel/character-words';
import { InSight } from '../ui/in-sight';
import { lazyPart } from '../ui/lazy/lazy-part';
import { usePreferences, useVocabularyStore } from '../ui/stores/stores';

const CharacterView = lazyPart(() => import('../character/character-view'));

/** More characters than a word has: of a sentence nobody asks how all of it is written. */
const MOST = 8;

interface WritingProps {
  /** A word in the script shown. */
  readonly word: string;
  readonly follow: (surface: string) => void;
}

/** How each character of a word is written, and what it is made of. */
export function Writing({ word, follow }: WritingProps) {
  const script = usePreferences((state) => state.script);
  const standard = usePreferences((state) => state.standard);
  const vocabulary = useVocabularyStore();
  const [open, setOpen] = useState<string | null>(null);
  const characters = [...new Set(charactersOf(word).filter(isHan))].slice(0, MOST);
  if (characters.length === 0) return null;
  return (
    <section>
      <h2>Writing</h2>
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
            inText={[]}
            saved={wordsSaved(open, vocabulary.getState().words.values())}
            onOpen={follow}
            onMissing={() => setOpen(null)}
          />
        </InSight>
      )}
    </section>
  );
}
