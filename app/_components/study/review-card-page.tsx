'use client';

import Link from 'next/link';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type Encounter, type Rating, type SavedWord, titleForms } from '@/lib/domain/card';
import type { CardKind } from '@/lib/domain/card-kind';
import type { Speaker } from '@/lib/reader/speech/speaker';
import { askedSentence } from '@/lib/study/cards/asked-sentence';
import { formatInterval } from '@/lib/study/review/interval';
import { isLeech } from '@/lib/study/review/leech';
import type { ReviewStore } from '@/lib/study/review/review-state';
import { RATINGS } from '@/lib/study/review/schedule';
import { spellSaved } from '@/lib/study/vocabulary/spelling';
import { asMet } from '@/lib/study/vocabulary/words';
import { BothScripts } from '../ui/both-scripts';
import { Han } from '../ui/han';
import { usePreferences } from '../ui/stores/stores';
import { Attempt } from './cards/attempt';
import { Question } from './cards/question';
import { Sound } from './cards/sound';
import { TASKS } from './cards/tasks';
import { LeechHelp } from './leech-help';
import styles from './review.module.css';
import { SpellingLine } from './spelling-line';

const NAMES: Readonly<Record<Rating, string>> = {
  again: 'Again',
  hard: 'Hard',
  good: 'Good',
  easy: 'Easy',
};

interface AnswersProps {
  readonly review: ReviewStore;
  /** What the learner's own answer suggests, where it was graded; the learner has the last word. */
  readonly suggested: Rating | null;
}

function Answers({ review, suggested }: AnswersProps) {
  const gaps = useStore(review, (state) => state.gaps);
  const busy = useStore(review, (state) => state.busy);
  const rate = useStore(review, (state) => state.rate);
  const likely = useRef<HTMLButtonElement>(null);
  // Enter then means "Good", or what is suggested, and a screen reader is where the answers are.
  useEffect(() => likely.current?.focus({ preventScroll: true }), []);
  if (!gaps) return null;
  return (
    <fieldset className={styles.answers}>
      <legend className="hidden">How well did you know it?</legend>
      {suggested && (
        <p className={styles.suggested}>Your answer suggests “{NAMES[suggested]}”. You decide.</p>
      )}
      {RATINGS.map((rating, index) => (
        <button
          key={rating}
          ref={rating === (suggested ?? 'good') ? likely : null}
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

const Source = ({ met }: { readonly met: Encounter }) => (
  <p className={styles.source}>
    <Link href={`${met.href}#o${met.offset}`}>
      <Han forms={titleForms(met)} />
    </Link>
  </p>
);

interface ReviewCardPageProps {
  readonly review: ReviewStore;
  readonly word: SavedWord;
  readonly kind: CardKind;
  readonly speaker: Speaker;
}

/** One card asked: what its kind shows of the word, then all of it. */
export function ReviewCardPage({ review, word: saved, kind, speaker }: ReviewCardPageProps) {
  const revealed = useStore(review, (state) => state.revealed);
  const reveal = useStore(review, (state) => state.reveal);
  const card = useStore(review, (state) => state.card);
  const met = askedSentence(saved, kind, card?.reps ?? 0);
  const word = useMemo(() => asMet(saved, met), [saved, met]);
  const [suggested, setSuggested] = useState<Rating | null>(null);
  const graded = (rating: Rating) => {
    setSuggested(rating);
    reveal();
  };
  const heard = TASKS[kind].shows.includes('sound');
  return (
    <article className={styles.card} aria-label="The word asked">
      <Question {...{ word, kind, met, revealed }} />
      <Attempt {...{ word, kind, revealed }} onGraded={graded} />
      {met && revealed && <Source met={met} />}
      {revealed && <Answer word={word} />}
      {(revealed || heard) && <Sound {...{ speaker, word, met, atOnce: heard && !revealed }} />}
      {revealed ? (
        <>
          {card && isLeech(card) && <LeechHelp word={word} met={met} lapses={card.lapses} />}
          <Answers review={review} suggested={suggested} />
        </>
      ) : (
        <button
          type="button"
          className={styles.reveal}
          data-anywhere={TASKS[kind].done === null || undefined}
          onClick={reveal}
        >
          Show the answer
        </button>
      )}
    </article>
  );
}
