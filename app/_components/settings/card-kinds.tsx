'use client';

import { useId } from 'react';
import { CARD_KINDS, type CardKind } from '@/lib/domain/card-kind';
import { usePreferences } from '../ui/stores/stores';
import styles from './settings.module.css';

/** What each kind asks, in a line. */
const NAMES: Readonly<Record<CardKind, string>> = {
  recognise: 'What a word means and how it is read, in its sentence',
  recall: 'Which word belongs to a meaning',
  listen: 'Which word you hear',
  cloze: 'Which word is missing in its sentence',
  reading: 'How it is read, typed in pinyin or zhuyin with tones',
  write: 'How it is written, stroke by stroke',
};

/** Which kinds of card are asked. One stays on: a learner who wants none has no words saved. */
export function CardKinds() {
  const kinds = usePreferences((state) => state.kinds);
  const set = usePreferences((state) => state.set);
  const id = useId();
  const onlyOne = kinds.indexOf('1') === kinds.lastIndexOf('1');
  const turn = (index: number, digit: '0' | '1') => {
    if (digit === '0' && onlyOne) return;
    set({ kinds: `${kinds.slice(0, index)}${digit}${kinds.slice(index + 1)}` });
  };
  return (
    <fieldset className={styles.week} aria-describedby={`${id}-hint`}>
      <legend>What words are asked for</legend>
      {CARD_KINDS.map((kind, index) => {
        const on = kinds[index] === '1';
        return (
          <label key={kind} className={styles.choice}>
            <input
              type="checkbox"
              checked={on}
              // Reached by keyboard all the same, where the hint says why it stays.
              aria-disabled={on && onlyOne}
              onChange={(event) => turn(index, event.target.checked ? '1' : '0')}
            />
            {NAMES[kind]}
          </label>
        );
      })}
      <p id={`${id}-hint`} className={styles.hint}>
        Each has intervals of its own, and a word is asked for one of them a day. What you turn off
        rests, and goes on where it was. One of them stays on.
      </p>
    </fieldset>
  );
}
