'use client';

import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createReview } from '@/lib/study/review/review';
import type { ReviewStore } from '@/lib/study/review/review-state';
import { FailureLine } from '../ui/notices/failure-notice';
import { useStores } from '../ui/stores/stores';
import { NothingDue } from './nothing-due';
import styles from './review.module.css';
import { ReviewCardPage } from './review-card-page';
import { studySettings } from './study-settings';
import { useReviewKeys } from './use-review-keys';

/** How often an open page looks whether another word has become due. */
const EVERY = 15_000;

function Progress({ review }: { readonly review: ReviewStore }) {
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
      </p>
      {last && (
        <button type="button" className="plain" onClick={undo} aria-keyshortcuts="U">
          Undo last answer
        </button>
      )}
    </div>
  );
}

/** The words that are due, one at a time. */
export function Review() {
  const { storage, vocabulary, preferences } = useStores();
  const [review] = useState(() =>
    createReview(storage, vocabulary, Date.now, () => studySettings(preferences.getState())),
  );
  useEffect(() => {
    const stop = review.getState().connect();
    const timer = setInterval(() => review.getState().refresh(), EVERY);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [review]);
  useReviewKeys(review);
  const ready = useStore(review, (state) => state.ready);
  const current = useStore(review, (state) => state.current);
  const failure = useStore(review, (state) => state.failure);
  const word = useStore(vocabulary, (state) =>
    current === null ? undefined : state.words.get(current),
  );
  return (
    <>
      <h1 className="hidden">Review</h1>
      <FailureLine failure={failure} />
      {ready && <Progress review={review} />}
      {ready && word && <ReviewCardPage key={word.id} review={review} word={word} />}
      {ready && current === null && <NothingDue review={review} />}
    </>
  );
}
