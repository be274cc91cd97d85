'use client';

import { useState } from 'react';
import type { WordStatus } from '@/lib/domain/card';
import { encounterAt } from '@/lib/reader/encounter';
import { useSavedWord, useVocabulary } from '../../ui/stores';
import { useReader } from '../reader-context';
import type { PanelView } from './use-panel-page';

const STATES: readonly { readonly status: WordStatus; readonly name: string }[] = [
  { status: 'new', name: 'New' },
  { status: 'learning', name: 'Learning' },
  { status: 'known', name: 'Known' },
  { status: 'ignored', name: 'Ignored' },
];

interface SaveBarProps {
  readonly view: PanelView;
}

/** Save, the one prominent action, with its undo; and the word's state, quietly. */
export function SaveBar({ view: { place, word } }: SaveBarProps) {
  const { info, href } = useReader();
  const saved = useSavedWord(word?.id ?? '');
  const save = useVocabulary((state) => state.save);
  const remove = useVocabulary((state) => state.remove);
  const restore = useVocabulary((state) => state.restore);
  const setStatus = useVocabulary((state) => state.setStatus);
  const [last, setLast] = useState<{ id: string; did: 'saved' | 'removed' } | null>(null);
  if (!word) return null;
  const did = last?.id === word.id ? last.did : null;
  const keep = async () => {
    await save(word, encounterAt(place, info, href));
    setLast({ id: word.id, did: 'saved' });
  };
  const drop = async () => {
    await remove(word.id);
    setLast({ id: word.id, did: 'removed' });
  };
  const bring = async () => {
    await restore(word.id);
    setLast(null);
  };
  return (
    <div className="save-bar">
      {saved?.saved ? (
        <>
          <output className="saved-note">{did === 'saved' ? 'Saved.' : 'In your words.'}</output>
          <button type="button" className="text-button" onClick={drop}>
            {did === 'saved' ? 'Undo' : 'Remove'}
          </button>
        </>
      ) : (
        <>
          <button type="button" className="primary" onClick={keep}>
            Save
          </button>
          {did === 'removed' && (
            <>
              <output className="saved-note">Removed.</output>
              <button type="button" className="text-button" onClick={bring}>
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
