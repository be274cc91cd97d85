'use client';

import { useEffect, useState } from 'react';
import { hasHan } from '@/lib/domain/han';
import type { Lookup } from '@/lib/domain/lexicon/lexicon';
import type { SearchResult } from '@/lib/domain/lexicon/search';
import styles from './dictionary.module.css';
import { Found } from './found';
import { FoundWords } from './found-words';
import { SearchField } from './search-field';
import { useAddress } from './use-address';
import { useAsked } from './use-asked';

const HINT =
  'Characters of either script (一*不* for part of a word), pinyin or zhuyin with or without tones, or English. A whole sentence is taken apart. What you cannot type, draw.';
const NOTHING = 'Nothing found. Try fewer letters, or leave the tones out.';
const WILDCARD = /[*?＊？]/;

/** Finds words by characters, sound or meaning; shows a word with all there is about it. */
export function Dictionary({ asked }: { readonly asked: string }) {
  const [query, setQuery] = useState(asked);
  // Following a word goes through the address, so that the browser's back button leads back: to
  // what was typed, which the address was told of without asking the server.
  const { query: address, say } = useAddress(asked);
  useEffect(() => setQuery((typed) => (typed.trim() === address ? typed : address)), [address]);
  const wanted = query.trim();
  const word = useAsked<Lookup>(
    '/api/lookup',
    hasHan(wanted) && !WILDCARD.test(wanted) ? wanted : '',
  );
  const search = useAsked<SearchResult>('/api/search', wanted);
  const type = (text: string) => {
    setQuery(text);
    say(text.trim(), 'replace');
  };
  // The address is the browser's alone: nothing is asked of the server for it.
  const follow = (surface: string) => {
    say(surface, 'push');
    window.scrollTo(0, 0);
  };
  const entries = word.kind === 'found' ? word.answer.entries : [];
  const nothing =
    word.kind !== 'found' && search.kind === 'found' && search.answer.found.length === 0;
  return (
    <>
      <h1 className={styles.title}>Dictionary</h1>
      <SearchField query={query} onType={type} />
      <div aria-live="polite">
        {wanted === '' && <p className="quiet">{HINT}</p>}
        {wanted !== '' && search.kind === 'failed' && <p>{search.message}</p>}
        {wanted !== '' && nothing && <p className={styles.none}>{NOTHING}</p>}
      </div>
      {wanted !== '' && word.kind === 'found' && <Found lookup={word.answer} follow={follow} />}
      {wanted !== '' && search.kind === 'found' && (
        <div className={styles.inside}>
          <FoundWords
            result={search.answer}
            shown={new Set(entries.map(({ id }) => id))}
            follow={follow}
          />
        </div>
      )}
    </>
  );
}
