'use client';

import type { Encounter, SavedWord } from '@/lib/domain/card';
import type { CardKind } from '@/lib/domain/card-kind';
import { spellSaved } from '@/lib/study/vocabulary/spelling';
import { Han } from '../../ui/han';
import { usePreferences } from '../../ui/stores/stores';
import review from '../review.module.css';
import { Sentence } from '../sentence';
import { SpellingLine } from '../spelling-line';
import styles from './cards.module.css';
import { TASKS, type Task } from './tasks';

interface QuestionProps {
  readonly word: SavedWord;
  readonly kind: CardKind;
  /** The sentence it is asked in, where there is one. */
  readonly met: Encounter | undefined;
  /** Whether the answer is shown: then so is all of the sentence. */
  readonly revealed: boolean;
}

function Clues({ word, shows }: Pick<QuestionProps, 'word'> & Pick<Task, 'shows'>) {
  const standard = usePreferences((state) => state.standard);
  return (
    <>
      {shows.includes('reading') && (
        <p className={styles.clue}>
          <SpellingLine spelling={spellSaved(word, standard)} />
        </p>
      )}
      {shows.includes('meaning') && <p className={styles.clue}>{word.gloss}</p>}
    </>
  );
}

/** What a card shows of its word before the answer, and the sentence again beside it. */
export function Question({ word, kind, met, revealed }: QuestionProps) {
  const { asks, sentence, shows } = TASKS[kind];
  const shown = revealed ? 'marked' : sentence;
  return (
    <>
      {!revealed && asks && <p className={styles.task}>{asks}</p>}
      {met && shown && (
        <p className={review.sentence}>
          <Sentence encounter={met} word={word} gap={shown === 'gap'} />
        </p>
      )}
      {!met && sentence === 'marked' && (
        <p className={review.alone}>
          <Han forms={word} />
        </p>
      )}
      {!revealed && <Clues word={word} shows={shows} />}
    </>
  );
}
