'use client';

import Link from 'next/link';
import { type Encounter, meaningOf, type SavedWord } from '@/lib/domain/card';
import { lookAlikes } from '@/lib/study/vocabulary/look-alikes';
import { spellSaved } from '@/lib/study/vocabulary/spelling';
import { Han } from '../ui/han';
import { usePreferences, useVocabulary } from '../ui/stores/stores';
import styles from './leech-help.module.css';
import { Sentence } from './sentence';
import { SpellingLine } from './spelling-line';

/** Sentences beside the one that is asked. */
const MOST_SENTENCES = 2;

interface LeechHelpProps {
  readonly word: SavedWord;
  /** The sentence it was asked in. */
  readonly met: Encounter | undefined;
  readonly lapses: number;
}

function Alike({ word }: { readonly word: SavedWord }) {
  const words = useVocabulary((state) => state.words);
  const standard = usePreferences((state) => state.standard);
  const alike = lookAlikes(word, words.values());
  if (alike.length === 0) return null;
  return (
    <>
      <h2>Not to be taken for</h2>
      <ul className={styles.alike}>
        {[word, ...alike].map((one) => (
          <li key={one.id}>
            <Han forms={one} className={styles.word} />
            <SpellingLine spelling={spellSaved(one, standard)} />
            <span>{meaningOf(one)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function OtherSentences({ word, met }: Pick<LeechHelpProps, 'word' | 'met'>) {
  const others = word.encounters
    .filter((one) => one !== met)
    .slice(-MOST_SENTENCES)
    .reverse();
  if (others.length === 0) return null;
  return (
    <>
      <h2>Where else you met it</h2>
      {others.map((met) => (
        <p key={`${met.textId} ${met.offset}`}>
          <Sentence encounter={met} word={word} />
        </p>
      ))}
    </>
  );
}

/** What may help with a word that keeps being forgotten, beside its answer. */
export function LeechHelp({ word, met, lapses }: LeechHelpProps) {
  return (
    <details className={styles.help}>
      <summary>Forgotten {lapses} times: what may help</summary>
      <Alike word={word} />
      <OtherSentences word={word} met={met} />
      <p>
        <Link href={`/dictionary#q=${encodeURIComponent(word.traditional)}`}>
          Its characters in the dictionary
        </Link>
      </p>
    </details>
  );
}
