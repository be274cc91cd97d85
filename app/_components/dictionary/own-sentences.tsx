'use client';

import Link from 'next/link';
import { titleForms } from '@/lib/domain/card';
import { Sentence } from '../study/sentence';
import { Han } from '../ui/han';
import { useSavedWord } from '../ui/stores/stores';
import styles from './dictionary.module.css';

/** The latest come first; more of them are on the word's card. */
const MOST = 5;

/** The sentences in which the learner met a word, each with the way back to its text. */
export function OwnSentences({ id }: { readonly id: string }) {
  const word = useSavedWord(id);
  if (!word || word.deleted || word.encounters.length === 0) return null;
  const met = word.encounters.slice(-MOST).reverse();
  return (
    <section>
      <h2>Where you met it</h2>
      <ul className={styles.sentences}>
        {met.map((one) => (
          <li key={`${one.textId} ${one.offset}`}>
            <Sentence encounter={one} word={word} />
            <Link href={one.href} prefetch={false} className={styles.from}>
              <Han forms={titleForms(one)} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
