'use client';

import { Fragment } from 'react';
import type { Encounter, SavedWord } from '@/lib/domain/card';
import { markedSentence } from '@/lib/study/vocabulary/spelling';
import { HanBlock } from '../ui/han';
import { usePreferences } from '../ui/stores/stores';
import styles from './sentence.module.css';

/** As wide as what belongs there, and told to who does not see it. */
const Gap = ({ of }: { readonly of: string }) => (
  <span role="img" aria-label="gap" className={styles.gap}>
    {'＿'.repeat([...of].length)}
  </span>
);

/**
 * A stretch of the sentence without the word that is asked: a longer word would give itself away
 * where it is said a second time.
 */
function Without({ text, word }: { readonly text: string; readonly word: string }) {
  if ([...word].length < 2) return text;
  return text.split(word).map((part, index) => (
    // Parts never move, and may be alike.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>
      {index > 0 && <Gap of={word} />}
      {part}
    </Fragment>
  ));
}

/** The sentence a word was met in, in the script shown, with the word marked or left out. */
export function Sentence({
  encounter,
  word,
  gap = false,
}: {
  readonly encounter: Encounter;
  readonly word: Pick<SavedWord, 'traditional' | 'simplified'>;
  readonly gap?: boolean;
}) {
  const script = usePreferences((state) => state.script);
  const { text, mark } = markedSentence(encounter, word, script);
  if (!mark) {
    return <HanBlock>{gap ? <Without text={text} word={word[script]} /> : text}</HanBlock>;
  }
  const asked = text.slice(mark.start, mark.end);
  if (gap) {
    return (
      <HanBlock>
        <Without text={text.slice(0, mark.start)} word={asked} />
        <Gap of={asked} />
        <Without text={text.slice(mark.end)} word={asked} />
      </HanBlock>
    );
  }
  return (
    <HanBlock>
      {text.slice(0, mark.start)}
      <mark className={styles.word}>{asked}</mark>
      {text.slice(mark.end)}
    </HanBlock>
  );
}
