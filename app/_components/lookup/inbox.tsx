'use client';

import Link from 'next/link';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { titleForms } from '@/lib/domain/card';
import type { LookedUpWord } from '@/lib/domain/looked-up';
import { undoTogether } from '@/lib/storage/undo';
import { createInbox } from '@/lib/study/lookups/inbox';
import { offeredOf, toSave } from '@/lib/study/lookups/lookups';
import { spellSaved } from '@/lib/study/vocabulary/spelling';
import { Sentence } from '../study/sentence';
import { SpellingLine } from '../study/spelling-line';
import { Han } from '../ui/han';
import { FailureLine } from '../ui/notices/failure-notice';
import { toastUndo } from '../ui/notices/undo-toast';
import { usePreferences, useStores, useVocabulary } from '../ui/stores/stores';
import styles from './inbox.module.css';

/** Words shown before the learner asks for more. */
const FEW = 5;

const dateOf = (time: number): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(time);

interface OfferProps {
  readonly word: LookedUpWord;
  readonly onSave: () => void;
  readonly onPutAway: () => void;
}

/** One word that was opened more than once, with where it was last. */
function Offer({ word, onSave, onPutAway }: OfferProps) {
  const standard = usePreferences((state) => state.standard);
  const { traditional, encounter, count, last } = word;
  return (
    <li className={styles.offer}>
      <p className={styles.head}>
        <Han forms={word} className={styles.word} />
        <SpellingLine spelling={spellSaved(word, standard)} />
        <span>{word.gloss}</span>
      </p>
      <p className={styles.sentence}>
        <Link href={`${encounter.href}#o${encounter.offset}`}>
          <Sentence encounter={encounter} word={word} />
        </Link>
      </p>
      <p className={styles.foot}>
        <span>
          <Han forms={titleForms(encounter)} /> · looked up {count} times, last on {dateOf(last)}
        </span>
        <span className={styles.actions}>
          <button
            type="button"
            className="plain"
            aria-label={`Save ${traditional}`}
            onClick={onSave}
          >
            Save
          </button>
          <button
            type="button"
            className="plain"
            aria-label={`Put ${traditional} away`}
            onClick={onPutAway}
          >
            Put away
          </button>
        </span>
      </p>
    </li>
  );
}

const named = (words: readonly LookedUpWord[]): string =>
  words.length === 1 ? (words[0]?.traditional ?? '') : `${words.length} words`;

/** The words that were opened twice or more and not saved: each is saved or put away with one tap. */
export function Inbox() {
  const { storage } = useStores();
  const [inbox] = useState(() => createInbox(storage));
  useEffect(() => inbox.getState().connect(), [inbox]);
  const lookups = useStore(inbox, (state) => state.lookups);
  const failure = useStore(inbox, (state) => state.failure);
  const putAway = useStore(inbox, (state) => state.putAway);
  const ready = useVocabulary((state) => state.ready);
  const words = useVocabulary((state) => state.words);
  const saveAll = useVocabulary((state) => state.saveAll);
  const [all, setAll] = useState(false);
  const offered = useMemo(() => offeredOf(lookups, words), [lookups, words]);
  if (failure) return <FailureLine failure={failure} />;
  if (!ready || offered.length === 0) return null;
  const shown = all ? offered : offered.slice(0, FEW);
  const keep = async (some: readonly LookedUpWord[]) => {
    const saved = await saveAll(some.map(toSave));
    const away = await putAway(some.map(({ id }) => id));
    toastUndo(`${named(some)} saved.`, undoTogether([saved, away]));
  };
  const leave = async (some: readonly LookedUpWord[]) =>
    toastUndo(`${named(some)} put away.`, await putAway(some.map(({ id }) => id)));
  return (
    <section className={styles.inbox} aria-labelledby="inbox">
      <h2 id="inbox">
        Looked up more than once <span className="quiet">{offered.length}</span>
      </h2>
      <ol className={styles.offers}>
        {shown.map((word) => (
          <Offer
            key={word.id}
            word={word}
            onSave={() => keep([word])}
            onPutAway={() => leave([word])}
          />
        ))}
      </ol>
      <p className={styles.all}>
        {offered.length > shown.length && (
          <button type="button" className="plain" onClick={() => setAll(true)}>
            {offered.length - shown.length} more
          </button>
        )}
        {shown.length > 1 && (
          <>
            <button type="button" className="plain" onClick={() => keep(shown)}>
              Save these {shown.length}
            </button>
            <button type="button" className="plain" onClick={() => leave(shown)}>
              Put these {shown.length} away
            </button>
          </>
        )}
      </p>
    </section>
  );
}
