'use client';

import { useId } from 'react';
import { ENOUGH } from '@/lib/study/simulation/habits';
import { DAYS } from '@/lib/study/simulation/simulate';
import { BarChart } from '../progress/bar-chart';
import { Figure } from '../progress/figure';
import { usePreferences } from '../ui/stores/stores';
import styles from './settings.module.css';
import { type Simulation, useSimulation } from './use-simulation';

const number = (count: number): string => Math.round(count).toLocaleString('en');
const some = (count: number, one: string): string =>
  `${number(count)} ${one}${Math.round(count) === 1 ? '' : 's'}`;

type Row = Simulation['outcomes'][number];

const minutesOf = ({ answers }: Row, { habits }: Simulation): number =>
  (answers * habits.seconds) / 60;

function inWords(row: Row | undefined, simulation: Simulation): string {
  if (!row) return '';
  const { percent, reviews, remembered, begun } = row;
  const minutes = some(minutesOf(row, simulation), 'minute');
  return `With ${percent} %, as you have set it: about ${some(reviews, 'review')} and ${minutes} a day, and ${number(remembered)} of ${some(begun, 'word')} remembered in ${DAYS} days.`;
}

function Basis({ simulation: { words, waiting, habits } }: { readonly simulation: Simulation }) {
  const newADay = usePreferences((state) => state.newADay);
  const reviewsADay = usePreferences((state) => state.reviewsADay);
  const seconds = some(habits.seconds, 'second');
  const each = habits.ownSeconds
    ? `${seconds} an answer, the median of yours`
    : `${seconds} an answer, which is assumed until you have given ${ENOUGH}`;
  return (
    <p className={styles.hint}>
      An estimate: {DAYS} days played through with your {some(words, 'word')},{' '}
      {some(newADay, 'new card')} a day of the {number(waiting)} that wait, and {each}. Minutes
      include new words and the steps after them. Your limit of {some(reviewsADay, 'review')} a day
      is left out: with more than that, words would wait. More than 97&nbsp;% cannot be set: towards
      100&nbsp;% every word would come nearly every day.
    </p>
  );
}

/** How far the work has come; it takes seconds. */
function Coming({ simulation }: { readonly simulation: Simulation | null }) {
  const id = useId();
  return (
    <p role="status">
      <label htmlFor={id}>Playing {DAYS} days through…</label>{' '}
      <progress id={id} max={simulation?.all ?? 1} value={simulation?.outcomes.length ?? 0} />
    </p>
  );
}

/** What remembering more or less would cost, in a picture and in numbers. */
export default function Simulator() {
  const { simulation, failed } = useSimulation();
  const retention = usePreferences((state) => state.retention);
  if (failed) return <p>What is kept in this browser cannot be read now. Reload the page.</p>;
  if (simulation?.words === 0) {
    return <p>You have saved no words yet, so there is nothing to estimate from.</p>;
  }
  if (!simulation || simulation.outcomes.length < simulation.all) {
    return <Coming simulation={simulation} />;
  }
  const { outcomes } = simulation;
  return (
    <>
      <Figure
        heading="h3"
        title="Reviews a day by words to remember"
        says={inWords(
          outcomes.find(({ percent }) => percent === retention),
          simulation,
        )}
        draw={(width) => (
          <BarChart
            width={width}
            bars={outcomes.map(({ percent, reviews }) => ({
              name: String(percent),
              value: reviews,
            }))}
          />
        )}
        table={{
          head: ['To remember', 'Reviews a day', 'Minutes a day', `Remembered in ${DAYS} days`],
          rows: outcomes.map((row) => [
            `${row.percent} %`,
            Math.round(row.reviews),
            Math.round(minutesOf(row, simulation)),
            `${number(row.remembered)} of ${number(row.begun)}`,
          ]),
        }}
      />
      <Basis simulation={simulation} />
    </>
  );
}
