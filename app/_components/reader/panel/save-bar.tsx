'use client';

import { useState } from 'react';
import type { WordStatus } from '@/lib/domain/card';
import { encounterAt } from '@/lib/reader/panel/encounter';
import type { Undo } from '@/lib/storage/undo';
import { undoAndTell } from '../../ui/notices/undo-toast';
import { useSavedWord, useVocabulary } from '../../ui/stores/stores';
import { useReader } from '../reader-context';
import type { PanelView } from './use-panel-page';

const STATES: readonly { readonly status: WordStatus; readonly name: string }[] = [
  { status: 'new', name: 'New' },
  { status: 'learning', name: 'Learning' },
  { status: 'known', name: 'Known' },
  { status: 'ignored', name: 'Ignored' },
];

/** What was done to the word last, and its way back. */
interface Last {
  readonly id: string;
  readonly did: 'saved' | 'removed';
  readonly undo: Undo;
}

interface SaveBarProps {
  readonly view: PanelView;
}

/** Save, the one prominent action, with its undo; and the word's state, quietly. */
export function SaveBar({ view: { place, word } }: SaveBarProps) {
  const { info, href } = useReader();
  const saved = useSavedWord(word?.id ?? '');
  const save = useVocabulary((state) => state.save);
  const remove = useVocabulary((state) => state.remove);
  const setStatus = useVocabulary((state) => state.setStatus);
  const [last, setLast] = useState<Last | null>(null);
  if (!word) return null;
  const here = last?.id === word.id ? last : null;
  const keep = async () => {
    const undo = await save(word, encounterAt(place, info, href));
    setLast({ id: word.id, did: 'saved', undo });
  };
  const drop = async () => {
    setLast({ id: word.id, did: 'removed', undo: await remove(word.id) });
  };
  const takeBack = async () => {
    if (here) await undoAndTell(here.undo);
    setLast(null);
  };
  return (
    <div className="save-bar">
      {saved?.saved ? (
        <>
          <output className="saved-note">
            {here?.did === 'saved' ? 'Saved.' : 'In your words.'}
          </output>
          {here?.did === 'saved' ? (
            <button type="button" className="text-button" onClick={takeBack}>
              Undo
            </button>
          ) : (
            <button type="button" className="text-button" onClick={drop}>
              Remove
            </button>
          )}
        </>
      ) : (
        <>
          <button type="button" className="primary" onClick={keep}>
            Save
          </button>
          {here?.did === 'removed' && (
            <>
              <output className="saved-note">Removed.</output>
              <button type="button" className="text-button" onClick={takeBack}>
                Undo
              </button>
            </>
          )}
        </>
      )}
      <label className="state">
        <span className="hidden">State</span>
        <select
          value={saved?.status ?? 'new'}
          onChange={(event) => setStatus([word], event.target.value as WordStatus)}
        >
          {STATES.map(({ status, name }) => (
            <option key={status} value={status}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
