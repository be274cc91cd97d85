'use client';

import { useState } from 'react';
import type { TextInfo } from '@/lib/domain/text';
import { toastUndo } from '../ui/notices/undo-toast';
import { useLibrary } from '../ui/stores/stores';
import { RenameText } from './rename-text';

/** What a learner can do with a text of their own. */
export function OwnTextActions({ info }: { readonly info: TextInfo }) {
  const remove = useLibrary((state) => state.remove);
  const [renaming, setRenaming] = useState(false);
  const take = async () => {
    toastUndo('Deleted.', await remove(info.id));
  };
  return (
    <span>
      <button
        type="button"
        className="plain"
        aria-label={`Rename ${info.title}`}
        onClick={() => setRenaming(true)}
      >
        Rename
      </button>
      <button type="button" className="plain" aria-label={`Delete ${info.title}`} onClick={take}>
        Delete
      </button>
      {renaming && <RenameText info={info} onClose={() => setRenaming(false)} />}
    </span>
  );
}
