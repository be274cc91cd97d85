'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { acceptedReadings } from '@/lib/study/cards/accepted-readings';
import { type GradedReading, gradeReading } from '@/lib/study/cards/typed-reading';
import { asZhuyin } from '@/lib/study/cards/zhuyin-keys';
import { usePreferences } from '../../ui/stores/stores';
import { ReadingGrade } from './reading-grade';
import type { AttemptProps } from './tasks';
import styles from './typed-reading.module.css';
import { ZhuyinKeys } from './zhuyin-keys';

/** More than anybody types for one word. */
const MOST_TYPED = 400;

interface FormProps {
  readonly onTyped: (typed: string) => void;
}

/** The field for a reading, in pinyin or zhuyin. */
function ReadingForm({ onTyped }: FormProps) {
  const aid = usePreferences((state) => state.aid);
  const [typed, setTyped] = useState('');
  const [byHand, setByHand] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const check = (event: FormEvent) => {
    event.preventDefault();
    onTyped(typed);
  };
  return (
    <form className={styles.form} onSubmit={check}>
      <label>
        <span className="hidden">Its reading, in pinyin or zhuyin, with tones</span>
        <input
          ref={field}
          type="text"
          className="field"
          value={typed}
          maxLength={MOST_TYPED}
          placeholder={aid === 'zhuyin' ? 'ㄌㄧˋㄕˇ' : 'lì shǐ, li4shi3, ㄌㄧˋㄕˇ'}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="done"
          onChange={({ target: { value } }) => setTyped(byHand ? asZhuyin(value) : value)}
        />
      </label>
      <button type="submit" className="button">
        Check
      </button>
      <ZhuyinKeys
        open={aid === 'zhuyin'}
        onTyped={setTyped}
        onByHand={setByHand}
        {...{ field, typed, byHand }}
      />
    </form>
  );
}

/** Asks for a reading to be typed, with its tones, and says what is wrong in it. */
export function TypedReading({ word, revealed, onGraded }: AttemptProps) {
  const standard = usePreferences((state) => state.standard);
  const tones = usePreferences((state) => state.tones);
  const [graded, setGraded] = useState<GradedReading | null>(null);
  const accepted = acceptedReadings(word, standard, tones);
  if (!accepted) return null;
  if (revealed) return graded && <ReadingGrade graded={graded} own={accepted[0]} />;
  return (
    <ReadingForm
      onTyped={(typed) => {
        const result = gradeReading(typed, accepted);
        setGraded(result);
        onGraded(result.right ? 'good' : 'again');
      }}
    />
  );
}
