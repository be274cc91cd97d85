'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { hasHan } from '@/lib/domain/han';
import styles from './dictionary.module.css';
import { Found } from './found';
import { useLookup } from './use-lookup';

const addressOf = (query: string): string =>
  query === '' ? '/dictionary' : `/dictionary?q=${encodeURIComponent(query)}`;

/** Looks words up in either script, with the words and characters inside them. */
export function Dictionary({ asked }: { readonly asked: string }) {
  const router = useRouter();
  const [query, setQuery] = useState(asked);
  // Following a word goes through the address, so that the browser's back button leads back.
  useEffect(() => setQuery(asked), [asked]);
  const wanted = query.trim();
  const searchable = hasHan(wanted);
  const state = useLookup(searchable ? wanted : '');
  const type = (text: string) => {
    setQuery(text);
    window.history.replaceState(null, '', addressOf(text.trim()));
  };
  return (
    <>
      <h1 className={styles.title}>Dictionary</h1>
      <search>
        <input
          type="search"
          className={`field ${styles.field}`}
          lang="zh-Hant-TW"
          value={query}
          maxLength={100}
          onChange={(event) => type(event.target.value)}
          placeholder="A word in Chinese"
          aria-label="Look up a word, in Traditional or Simplified characters"
        />
      </search>
      <div aria-live="polite">
        {wanted === '' && (
          <p className="quiet">Traditional or Simplified; a whole sentence is taken apart.</p>
        )}
        {wanted !== '' && !searchable && (
          <p className="quiet">Type or paste Chinese characters to look them up.</p>
        )}
        {searchable && state.kind === 'failed' && <p>{state.message}</p>}
      </div>
      {searchable && state.kind === 'found' && (
        <Found lookup={state.lookup} follow={(surface) => router.push(addressOf(surface))} />
      )}
    </>
  );
}
