'use client';

import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Encounter, SavedWord } from '@/lib/domain/card';
import { adviceOn } from '@/lib/reader/speech/advice';
import type { Speaker } from '@/lib/reader/speech/speaker';
import { spokenSentence, spokenWord } from '@/lib/study/cards/spoken';
import { SpeakButton } from '../../listen/speak-button';
import styles from './cards.module.css';
import { takesKey } from './takes-key';

interface SoundProps {
  readonly speaker: Speaker;
  readonly word: SavedWord;
  readonly met: Encounter | undefined;
  /** Whether the word is said by itself when it comes: what a card of listening is about. */
  readonly atOnce: boolean;
}

/** Browsers say nothing, and complain, before a page has been touched. */
const isTouched = (): boolean => navigator.userActivation?.hasBeenActive ?? false;

/** Says the word, and the sentence it was met in; by the keys L and S too. */
export function Sound({ speaker, word, met, atOnce }: SoundProps) {
  const problem = useStore(speaker.store, (state) => state.problem);
  const come = useRef(false);
  useEffect(() => {
    // Once, when the card comes: not again when what is kept of its word is read anew.
    if (!come.current && atOnce && isTouched()) speaker.speak(spokenWord(word));
    come.current = true;
  }, [speaker, word, atOnce]);
  useEffect(() => () => speaker.stop(), [speaker]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || takesKey(event.target, event.key))
        return;
      if (event.key === 'l') speaker.speak(spokenWord(word));
      else if (event.key === 's' && met) speaker.speak(spokenSentence(met));
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [speaker, word, met]);
  return (
    <div className={styles.sound}>
      <SpeakButton
        speaker={speaker}
        tokens={spokenWord(word)}
        label="Listen to the word"
        caption="Word"
        shortcut="L"
      />
      {met && (
        <SpeakButton
          speaker={speaker}
          tokens={spokenSentence(met)}
          label="Listen to the sentence"
          caption="Sentence"
          shortcut="S"
        />
      )}
      {problem && <p role="status">{adviceOn(problem)}</p>}
    </div>
  );
}
