'use client';

import { useId } from 'react';
import { LEAST_FITTED } from '@/lib/domain/fitting';
import { PUBLISHED } from '@/lib/domain/weights';
import { usePreferences } from '../ui/stores/stores';
import styles from './settings.module.css';
import { type Fitting, type Found, useFits, useFitting } from './use-fitting';

const whole = (count: number): string => count.toLocaleString('en');
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** What came of it, and the choice to go by it. */
function Result({ found }: { readonly found: Found }) {
  const current = usePreferences((state) => state.weights);
  const set = usePreferences((state) => state.set);
  const { weights, answers, published, fitted } = found;
  if (fitted.logLoss >= published.logLoss) {
    return (
      <p role="status">
        The published weights fit your {whole(answers)} answers as well. Nothing was changed.
      </p>
    );
  }
  return (
    <>
      <p role="status">
        Fitted to {whole(answers)} answers: what is foretold of them is off by{' '}
        {percent(fitted.rmse)} instead of {percent(published.rmse)}.
      </p>
      {current !== weights && (
        <button type="button" className="button" onClick={() => set({ weights })}>
          Schedule by them
        </button>
      )}
    </>
  );
}

function Outcome({ fitting }: { readonly fitting: Fitting }) {
  if (fitting.state === 'done') return <Result found={fitting.found} />;
  if (fitting.state === 'working') return <p role="status">Fitting…</p>;
  if (fitting.state === 'failed') return <p role="alert">{fitting.message}</p>;
  if (fitting.state !== 'few') return null;
  return (
    <p role="status">
      You have given {whole(fitting.answers)} answers a day or more after the one before;{' '}
      {LEAST_FITTED} are needed.
    </p>
  );
}

/** Weights fitted to the learner's own answers, where the server can fit them or did so. */
export function FittedWeights() {
  const fits = useFits();
  const { fitting, start } = useFitting();
  const isOwn = usePreferences((state) => state.weights !== PUBLISHED);
  const set = usePreferences((state) => state.set);
  const id = useId();
  if (!fits && !isOwn) return null;
  return (
    <div className={styles.fitting}>
      <div className={styles.buttons}>
        {fits && (
          <button
            type="button"
            className="button"
            aria-describedby={`${id}-hint`}
            disabled={fitting.state === 'working'}
            onClick={start}
          >
            Fit the schedule to your answers
          </button>
        )}
        {isOwn && (
          <button type="button" className="button" onClick={() => set({ weights: PUBLISHED })}>
            Back to the published weights
          </button>
        )}
      </div>
      <Outcome fitting={fitting} />
      <p id={`${id}-hint`} className={styles.hint}>
        {isOwn
          ? 'Your next answers are scheduled by weights fitted to your own. '
          : 'Words are scheduled by weights that fit most learners. '}
        {fits &&
          'To fit them to you, your ratings and the days between them are sent to this page’s server, without words and dates; it keeps nothing. '}
        What you have answered stays as it was.
      </p>
    </div>
  );
}
