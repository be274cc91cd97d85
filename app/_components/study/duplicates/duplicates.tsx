'use client';

import { useMemo } from 'react';
import { type Duplicate, duplicatesIn } from '@/lib/study/vocabulary/duplicates';
import { idsIn, merging } from '@/lib/study/vocabulary/merging';
import { Han } from '../../ui/han';
import { toastUndo } from '../../ui/notices/undo-toast';
import { useVocabulary } from '../../ui/stores/stores';
import styles from './duplicates.module.css';

/** Shown of them, however many there are. */
const MOST_SHOWN = 5;

/** Words that are kept more than once, to be made one. */
export function Duplicates() {
  const words = useVocabulary((state) => state.words);
  const merge = useVocabulary((state) => state.merge);
  const found = useMemo(() => duplicatesIn(words.values()), [words]);
  if (found.length === 0) return null;
  const run = async (groups: readonly Duplicate[]) => {
    const [first] = groups;
    const said = groups.length === 1 ? first?.[0].traditional : `${groups.length} words`;
    toastUndo(`${said}: kept once.`, await merge(idsIn(groups), merging(groups)));
  };
  return (
    <section className={styles.duplicates} aria-labelledby="duplicates">
      <h2 id="duplicates">Kept more than once</h2>
      <ul>
        {found.slice(0, MOST_SHOWN).map((group) => (
          <li key={group[0].id}>
            {group.map((word) => (
              <Han key={word.id} forms={word} className={styles.word} />
            ))}
            <button
              type="button"
              className="plain"
              aria-label={`Keep ${group[0].traditional} once`}
              onClick={() => run([group])}
            >
              Keep once
            </button>
          </li>
        ))}
      </ul>
      {found.length > 1 && (
        <button type="button" className="button" onClick={() => run(found)}>
          Keep each of all {found.length} once
        </button>
      )}
    </section>
  );
}
