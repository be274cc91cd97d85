'use client';

import Link from 'next/link';
import { useDeferredValue, useMemo, useState } from 'react';
import { findWords, type WordOrder } from '@/lib/study/vocabulary/finding';
import { OrderSelect } from '../ui/order-select';
import { useVocabulary } from '../ui/stores/stores';
import styles from './vocabulary.module.css';
import { WordRow } from './word-row';

const ORDERS: readonly (readonly [WordOrder, string])[] = [
  ['time', 'Newest first'],
  ['pinyin', 'By pinyin'],
  ['text', 'By text'],
];

function NothingSaved() {
  return (
    <div className={styles.empty}>
      <p>No words yet. Open a text, tap a word, and save it: it will be here with its sentence.</p>
      <Link href="/" className="button">
        To the shelf
      </Link>
    </div>
  );
}

/** The words the learner saved, to look through and to go back from. */
export function Vocabulary() {
  const ready = useVocabulary((state) => state.ready);
  const words = useVocabulary((state) => state.words);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<WordOrder>('time');
  const wanted = useDeferredValue(query);
  const saved = useMemo(() => [...words.values()].filter((word) => word.saved), [words]);
  const found = useMemo(() => findWords(saved, wanted, order), [saved, wanted, order]);
  return (
    <>
      <h1 className={styles.title}>
        Words{' '}
        {saved.length > 0 && <span className="quiet">{saved.length.toLocaleString('en')}</span>}
      </h1>
      {ready && saved.length === 0 && <NothingSaved />}
      {saved.length > 0 && (
        <>
          <search className={styles.bar}>
            <input
              type="search"
              className="field"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
              placeholder="Hanzi, pinyin or English"
              aria-label="Search your words by Chinese, pinyin or English"
            />
            <OrderSelect
              label="Order of the words"
              orders={ORDERS}
              value={order}
              onChange={setOrder}
            />
          </search>
          <p role="status" className={found.length > 0 && wanted === '' ? 'hidden' : styles.count}>
            {found.length === 0
              ? `None of your words matches “${wanted.trim()}”.`
              : `${found.length} of ${saved.length}`}
          </p>
          <ol className={styles.list}>
            {found.map((word) => (
              <WordRow key={word.id} word={word} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}
