'use client';

import { useState } from 'react';
import { charactersOf, isHan } from '@/lib/domain/han';
import { inScript } from '@/lib/domain/script';
import { wordsInText, wordsSaved } from '@/lib/reader/panel/character-words';
import { InSight } from '../../ui/in-sight';
import { lazyPart } from '../../ui/lazy/lazy-part';
import { usePreferences, useVocabularyStore } from '../../ui/stores/stores';
import { useReader } from '../reader-context';
import type { PanelView } from './use-panel-page';

const CharacterView = lazyPart(() => import('../../character/character-view'));

/** Buttons to see how each character is written, and the sheet of the one that is open. */
export function CharacterSection({ view }: { readonly view: PanelView }) {
  const { annotations, selection } = useReader();
  const script = usePreferences((state) => state.script);
  const standard = usePreferences((state) => state.standard);
  const vocabulary = useVocabularyStore();
  const [open, setOpen] = useState<string | null>(null);
  const shown = inScript(view.content.forms, script);
  const characters = [...new Set(charactersOf(shown).filter(isHan))];
  if (characters.length === 0) return null;
  const near = view.place.token.span.start;
  const tokens = () =>
    (annotations.blockAt(near)?.paragraphs ?? []).flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => sentence.tokens),
    );
  return (
    <section>
      <h3>Writing</h3>
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
      {open !== null && (
        <InSight key={open}>
          <CharacterView
            character={open}
            script={script}
            standard={standard}
            inText={wordsInText(open, tokens(), (id) => annotations.blockAt(near)?.entries.get(id))}
            saved={wordsSaved(open, vocabulary.getState().words.values())}
            onOpen={selection.getState().follow}
            onMissing={() => setOpen(null)}
          />
        </InSight>
      )}
    </section>
  );
}
