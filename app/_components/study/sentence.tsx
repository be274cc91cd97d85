'use client';

import type { Encounter, SavedWord } from '@/lib/domain/card';
import { markedSentence } from '@/lib/study/vocabulary/spelling';
import { HanBlock } from '../ui/han';
import { usePreferences } from '../ui/stores/stores';
import styles from './sentence.module.css';

/** The sentence a word was met in, in the script shown, with the word marked. */
export function Sentence({
  encounter,
  word,
}: {
  readonly encounter: Encounter;
  readonly word: SavedWord;
}) {
  const script = usePreferences((state) => state.script);
  const { text, mark } = markedSentence(encounter, word, script);
  if (!mark) return <HanBlock>{text}</HanBlock>;
  return (
    <HanBlock>
      {text.slice(0, mark.start)}
      <mark className={styles.word}>{text.slice(mark.start, mark.end)}</mark>
      {text.slice(mark.end)}
    </HanBlock>
  );
}
