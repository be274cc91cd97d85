'use client';

import { useState } from 'react';
import { charactersOf } from '@/lib/domain/han';
import type { StrokeData } from '@/lib/domain/lexicon/character';
import { ratingOf, type Written } from '@/lib/study/cards/written';
import character from '../../character/character.module.css';
import { useSheet } from '../../character/use-sheet';
import { HanBlock } from '../../ui/han';
import { usePreferences } from '../../ui/stores/stores';
import type { AttemptProps } from './tasks';
import { type StrokesDone, useStrokeQuiz } from './use-stroke-quiz';
import styles from './written-word.module.css';

interface SquareProps {
  readonly of: string;
  readonly data: StrokeData;
  readonly onDone: (done: StrokesDone) => void;
}

/** A square to draw one character in, from memory. */
function Square({ of, data, onDone }: SquareProps) {
  const { box, stroke, missed, help } = useStrokeQuiz(of, data, onDone);
  const place = stroke !== null && `Stroke ${stroke + 1} of ${data.strokes.length}`;
  return (
    <>
      <div
        ref={box}
        className={character.box}
        data-practising={stroke !== null || undefined}
        role="img"
        aria-label="Square to draw in"
      />
      <div className={character.keys}>
        <p className={character.news} role="status">
          {place && (missed ? `Not quite. ${place} again.` : `${place}.`)}
        </p>
        <button type="button" className="button" disabled={stroke === null} onClick={help}>
          Draw it for me
        </button>
      </div>
    </>
  );
}

interface StepProps {
  readonly of: string;
  readonly onDone: (done: StrokesDone) => void;
}

/** One character of the word: its square, or why there is none. */
function Step({ of, onDone }: StepProps) {
  const state = useSheet(of);
  if (state.status === 'loading') return <div className={character.box} aria-busy="true" />;
  if (state.status === 'failed') {
    return (
      <p role="alert">
        {state.message}{' '}
        <button type="button" className="plain" onClick={state.retry}>
          Try again
        </button>
      </p>
    );
  }
  const { strokes } = state.sheet;
  if (strokes) return <Square of={of} data={strokes} onDone={onDone} />;
  return (
    <p>
      There is no stroke data for this character: write it on paper.{' '}
      <button type="button" className="plain" onClick={() => onDone({ misses: 0, helped: false })}>
        Written
      </button>
    </p>
  );
}

const NOTHING: Written = { characters: 0, misses: 0, helped: false };

/**
 * Has a word drawn character by character, in the script shown. Whoever cannot draw here writes it on
 * paper and looks at the answer.
 */
export function WrittenWord({ word, revealed, onGraded }: AttemptProps) {
  const script = usePreferences((state) => state.script);
  const [written, setWritten] = useState(NOTHING);
  const characters = charactersOf(word[script]);
  const at = written.characters;
  const current = characters[at];
  if (revealed) {
    const { misses, helped } = written;
    if (at < characters.length) return null;
    const said =
      misses === 0 ? 'without a miss' : `with ${misses === 1 ? 'one miss' : `${misses} misses`}`;
    return <p role="status">{helped ? 'Written with help.' : `Written ${said}.`}</p>;
  }
  const next = ({ misses, helped }: StrokesDone) => {
    const so: Written = {
      characters: at + 1,
      misses: written.misses + misses,
      helped: written.helped || helped,
    };
    setWritten(so);
    if (so.characters === characters.length) onGraded(ratingOf(so));
  };
  return (
    <div className={styles.written}>
      {characters.length > 1 && (
        <p className={styles.so}>
          {at > 0 && <HanBlock>{characters.slice(0, at).join('')}</HanBlock>}
          <span className={styles.count}>
            Character {Math.min(at + 1, characters.length)} of {characters.length}
          </span>
        </p>
      )}
      {current && (
        <div className={character.writing}>
          <Step key={at} of={current} onDone={next} />
        </div>
      )}
      <p className={character.note}>
        Strokes and their order are those of the Mainland’s Kai type; Taiwan’s school form may
        differ in a stroke.
      </p>
    </div>
  );
}
