'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { type Rating, type SavedWord, titleForms } from '@/lib/domain/card';
import { formatInterval } from '@/lib/study/review/interval';
import { isLeech } from '@/lib/study/review/leech';
import type { ReviewStore } from '@/lib/study/review/review-state';
import { RATINGS } from '@/lib/study/review/schedule';
import { spellSaved } from '@/lib/study/vocabulary/spelling';
import { BothScripts } from '../ui/both-scripts';
import { Han } from '../ui/han';
import { usePreferences } from '../ui/stores/stores';
import { LeechHelp } from './leech-help';
import styles from './review.module.css';
import { Sentence } from './sentence';
import { SpellingLine } from './spelling-line';

const NAMES: Readonly<Record<Rating, string>> = {
  again: 'Again',
  hard: 'Hard',
  good: 'Good',
  easy: 'Easy',
};

function Answers({ review }: { readonly review: ReviewStore }) {
  const gaps = useStore(review, (state) => state.gaps);
  const busy = useStore(review, (state) => state.busy);
  const rate = useStore(review, (state) => state.rate);
  const good = useRef<HTMLButtonElement>(null);
  // Enter then means "Good", and a screen reader is where the answers are.
  useEffect(() => good.current?.focus({ preventScroll: true }), []);
  if (!gaps) return null;
  return (
    <fieldset className={styles.answers}>
      <legend className="hidden">How well did you know it?</legend>
      {RATINGS.map((rating, index) => (
        <button
          key={rating}
          ref={rating === 'good' ? good : null}
          type="button"
          className="button"
          disabled={busy}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => rate(rating)}
        >
          <span>{NAMES[rating]}</span>
          <span className={styles.interval}>{formatInterval(gaps[rating])}</span>
        </button>
      ))}
    </fieldset>
  );
}

function Answer({ word }: { readonly word: SavedWord }) {
  const standard = usePreferences((state) => state.standard);
  return (
    <div className={styles.answer}>
      <p className={styles.headword}>
        <BothScripts forms={word} />
      </p>
      <p className={styles.reading}>
        <SpellingLine spelling={spellSaved(word, standard)} />
      </p>
      <p>{word.gloss}</p>
    </div>
  );
}

/** One word asked: its sentence with the word marked, then how it is read and what it means. */
export function ReviewCardPage({
  review,
  word,
}: {
  readonly review: ReviewStore;
  readonly word: SavedWord;
}) {
  const revealed = useStore(review, (state) => state.revealed);
  const reveal = useStore(review, (state) => state.reveal);
  const card = useStore(review, (state) => state.card);
  const met = word.encounters.at(-1);
  return (
    <article className={styles.card} aria-label="The word asked">
      <p className={met ? styles.sentence : styles.alone}>
        {met ? <Sentence encounter={met} word={word} /> : <Han forms={word} />}
      </p>
      {met && revealed && (
        <p className={styles.source}>
          <Link href={`${met.href}#o${met.offset}`}>
            <Han forms={titleForms(met)} />
          </Link>
        </p>
      )}
      {revealed ? (
        <>
          <Answer word={word} />
          {card && isLeech(card) && <LeechHelp word={word} lapses={card.lapses} />}
          <Answers review={review} />
        </>
      ) : (
        <button type="button" className={styles.reveal} onClick={reveal}>
          Show the answer
        </button>
      )}
    </article>
  );
}
