'use client';

import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { kindOfCard, wordOfCard } from '@/lib/domain/card-kind';
import type { Speaker } from '@/lib/reader/speech/speaker';
import { createReview } from '@/lib/study/review/review';
import type { ReviewStore } from '@/lib/study/review/review-state';
import { useSpeaker, useVoices } from '../listen/use-speaker';
import { FailureLine } from '../ui/notices/failure-notice';
import { usePreferences, useStores } from '../ui/stores/stores';
import { NothingDue } from './nothing-due';
import styles from './review.module.css';
import { ReviewCardPage } from './review-card-page';
import { kindsOn, studySettings } from './study-settings';
import { useReviewKeys } from './use-review-keys';

/** How often an open page looks whether another word has become due. */
const EVERY = 15_000;

/** Browsers list their voices late; after this many milliseconds with none, there are none. */
const VOICES_WITHIN = 1_500;

/** Says why nothing is asked by ear although it is on. */
function NoListening({ speaker }: { readonly speaker: Speaker }) {
  const silent = useStore(speaker.store, (state) => state.voice === null);
  const wanted = usePreferences((state) => kindsOn(state).includes('listen'));
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), VOICES_WITHIN);
    return () => clearTimeout(timer);
  }, []);
  if (!silent || !wanted || !waited) return null;
  return (
    <span className={styles.notice}>
      Nothing is asked by ear: this browser has no voice that speaks Mandarin.
    </span>
  );
}

interface ProgressProps {
  readonly review: ReviewStore;
  readonly speaker: Speaker;
}

function Progress({ review, speaker }: ProgressProps) {
  const left = useStore(review, (state) => state.left);
  const today = useStore(review, (state) => state.today);
  const last = useStore(review, (state) => state.last);
  const undo = useStore(review, (state) => state.undo);
  const notice = useStore(review, (state) => state.notice);
  const passedOver = useStore(review, (state) => state.passedOver);
  return (
    <div className={styles.progress}>
      <p role="status">
        {left > 0 && `${left} to go`}
        {left > 0 && today > 0 && ' · '}
        {today > 0 && `${today} answered today`}
        {notice && <span className={styles.notice}>{notice}</span>}
        {passedOver > 0 && (
          <span className={styles.notice}>
            {passedOver === 1 ? 'One word' : `${passedOver} words`} passed over: what is kept of
            earlier answers cannot be reckoned with.
          </span>
        )}
        <NoListening speaker={speaker} />
      </p>
      {last && (
        <button type="button" className="plain" onClick={undo} aria-keyshortcuts="U">
          Undo last answer
        </button>
      )}
    </div>
  );
}

/** One sitting, by what is set and by whether there is a voice. */
function useSitting(speaker: Speaker): ReviewStore {
  const { storage, vocabulary, preferences } = useStores();
  const [review] = useState(() => {
    const hasVoice = () => speaker.store.getState().voice !== null;
    const settings = () => studySettings(preferences.getState(), hasVoice());
    return createReview(storage, vocabulary, Date.now, settings);
  });
  useEffect(() => {
    const refresh = () => review.getState().refresh();
    const stops = [
      review.getState().connect(),
      speaker.store.subscribe((state, before) => {
        if ((state.voice === null) !== (before.voice === null)) refresh();
      }),
    ];
    const timer = setInterval(refresh, EVERY);
    return () => {
      clearInterval(timer);
      for (const stop of stops) stop();
    };
  }, [review, speaker]);
  return review;
}

/** The words that are due, one at a time. */
export function Review() {
  const { vocabulary } = useStores();
  const standard = usePreferences((state) => state.standard);
  const rate = usePreferences((state) => state.rate);
  const speaker = useSpeaker(standard, rate);
  const review = useSitting(speaker);
  useVoices(speaker);
  useReviewKeys(review);
  const ready = useStore(review, (state) => state.ready);
  const current = useStore(review, (state) => state.current);
  const reps = useStore(review, (state) => state.card?.reps ?? 0);
  const failure = useStore(review, (state) => state.failure);
  const word = useStore(vocabulary, (state) =>
    current === null ? undefined : state.words.get(wordOfCard(current)),
  );
  return (
    <>
      <h1 className="hidden">Review</h1>
      <FailureLine failure={failure} />
      {ready && <Progress review={review} speaker={speaker} />}
      {ready && current !== null && word && (
        // The same card asked again is another question.
        <ReviewCardPage
          key={`${current} ${reps}`}
          kind={kindOfCard(current)}
          {...{ review, word, speaker }}
        />
      )}
      {ready && current === null && <NothingDue review={review} />}
    </>
  );
}
