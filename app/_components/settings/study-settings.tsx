'use client';

import { useId, useState } from 'react';
import {
  clampNumber,
  limitsOf,
  type NumberKey,
  type Preferences,
} from '@/lib/reader/preferences/preferences';
import { lazyPart } from '../ui/lazy/lazy-part';
import { usePreferences } from '../ui/stores/stores';
import { CardKinds } from './card-kinds';
import { FittedWeights } from './fitted-weights';
import styles from './settings.module.css';

const Simulator = lazyPart(() => import('./simulator'));

type Counted = Extract<NumberKey, 'newADay' | 'reviewsADay' | 'learnAhead' | 'knownFrom'>;

const COUNTED: readonly (readonly [key: Counted, title: string, hint: string])[] = [
  [
    'newADay',
    'New words a day',
    'Words you have saved and not been asked yet; the others wait for tomorrow. What a word is asked for besides counts as well.',
  ],
  ['reviewsADay', 'Reviews a day', 'Words asked again. Those that have waited longest come first.'],
  [
    'learnAhead',
    'Ask early, in minutes',
    'A word you are just learning comes this much early when nothing else is due.',
  ],
  [
    'knownFrom',
    'Known from, in days',
    'A word that your answers say will hold for so long counts as known: its mark in your texts fades, and it is still asked. Forgotten, it is to be learned again. 0 leaves all this to you; what you set yourself stays in any case.',
  ],
];

/** A whole number typed in; what is no number within the limits is not taken. */
function Count({ of, title, hint }: { of: Counted; title: string; hint: string }) {
  const value = usePreferences((state) => state[of]);
  const set = usePreferences((state) => state.set);
  const [typed, setTyped] = useState<string | null>(null);
  const { min, max } = limitsOf(of);
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{title}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        aria-describedby={`${id}-hint`}
        {...{ min, max }}
        value={typed ?? value}
        onChange={(event) => {
          const { value: text, valueAsNumber: number } = event.target;
          setTyped(text);
          if (Number.isFinite(number) && clampNumber(of, number) === number) set({ [of]: number });
        }}
        onBlur={() => setTyped(null)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
    </div>
  );
}

function Retention() {
  const value = usePreferences((state) => state.retention);
  const set = usePreferences((state) => state.set);
  const { min, max } = limitsOf('retention');
  const id = useId();
  return (
    <>
      <div className="amount">
        <label htmlFor={id}>Words to remember</label>
        <input
          id={id}
          type="range"
          aria-describedby={`${id}-hint`}
          {...{ min, max, value }}
          aria-valuetext={`${value} %`}
          onChange={(event) => set({ retention: Number(event.target.value) })}
        />
        <output htmlFor={id}>{value} %</output>
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        The share of words you should still know when they are asked. More means shorter intervals
        from your next answers on{value > 94 && ', very much shorter above 95 %'}.
      </p>
    </>
  );
}

/** What another share would cost; its code and its work come only when it is asked for. */
function WhatItCosts() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button"
        aria-expanded={open}
        onClick={() => setOpen((before) => !before)}
      >
        What would more or less cost?
      </button>
      {open && <Simulator onMissing={() => setOpen(false)} />}
    </>
  );
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

function Rollover() {
  const value = usePreferences((state) => state.rollover);
  const set = usePreferences((state) => state.set);
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>A new day begins at</label>
      <select
        id={id}
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => set({ rollover: Number(event.target.value) })}
      >
        {HOURS.map((hour) => (
          <option key={hour} value={hour}>
            {String(hour).padStart(2, '0')}:00
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className={styles.hint}>
        Where you are. What you learn before it still belongs to the evening before.
      </p>
    </div>
  );
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const LOADS = ['As due', 'Less', 'As little as can be'];

const withDay = (week: string, day: number, digit: string): Pick<Preferences, 'week'> => ({
  week: `${week.slice(0, day)}${digit}${week.slice(day + 1)}`,
});

function Week() {
  const week = usePreferences((state) => state.week);
  const balance = usePreferences((state) => state.balance);
  const set = usePreferences((state) => state.set);
  const id = useId();
  return (
    <fieldset className={styles.week} aria-describedby={`${id}-hint`}>
      <legend>When words come back</legend>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={balance === 'on'}
          onChange={(event) => set({ balance: event.target.checked ? 'on' : 'off' })}
        />
        Rather on days with less to do
      </label>
      <div className={styles.days}>
        {DAYS.map((name, day) => (
          <div key={name} className={styles.field}>
            <label htmlFor={`${id}-${name}`}>{name}</label>
            <select
              id={`${id}-${name}`}
              value={week[day]}
              onChange={(event) => set(withDay(week, day, event.target.value))}
            >
              {LOADS.map((load, digit) => (
                <option key={load} value={digit}>
                  {load}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        Intervals of three days and more move a little so that it comes out so. Words that are due
        already stay where they are.
      </p>
    </fieldset>
  );
}

/** What a learner sets about study. */
export function StudySettings() {
  return (
    <section className={styles.kept} aria-labelledby="study">
      <h2 id="study">Study</h2>
      <CardKinds />
      <Rollover />
      <Retention />
      <WhatItCosts />
      <FittedWeights />
      {COUNTED.map(([key, title, hint]) => (
        <Count key={key} of={key} title={title} hint={hint} />
      ))}
      <Week />
    </section>
  );
}
