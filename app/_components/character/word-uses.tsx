'use client';
import { useState } from 'react';
import { formatMarked } from '@/lib/domain/reading/pinyin';
import type { Standard } from '@/lib/domain/reading/reading';
import { inScript, LANG, type Script } from '@/lib/domain/script';
import type { WordUse } from '@/lib/reader/panel/character-words';
import styles from './character.module.css';

interface WordUsesProps {
  readonly title: string;
  readonly words: readonly WordUse[];
  readonly script: Script;
  readonly standard: Standard;
  readonly onOpen: (surface: string) => void;
}

/** What fits without scrolling the panel away; the rest is one tap further. */
const SHOWN = 6;

export function WordUses({ title, words, script, standard, onOpen }: WordUsesProps) {
  const [all, setAll] = useState(false);
  if (words.length === 0) return null;
  const shown = all ? words : words.slice(0, SHOWN);
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.uses}>
        {shown.map((word) => (
          <li key={word.traditional}>
            <button type="button" className={styles.use} onClick={() => onOpen(word.traditional)}>
              <span lang={LANG[script]} className={styles.useWord}>
                {inScript(word, script)}
              </span>
              <span className={styles.useReading}>
                {formatMarked(standard === 'taiwan' ? word.taiwan : word.reading)}
              </span>
              <span className={styles.useGloss}>{word.gloss}</span>
              {word.count > 1 && <span className={styles.useCount}>×{word.count}</span>}
            </button>
          </li>
        ))}
      </ul>
      {!all && words.length > SHOWN && (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          {words.length - SHOWN} more
        </button>
      )}
    </section>
  );
}
