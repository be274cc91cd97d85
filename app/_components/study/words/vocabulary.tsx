'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useDeferredValue, useMemo, useState } from 'react';
import { type SavedWord, titleForms } from '@/lib/domain/card';
import {
  findWords,
  isOfKind,
  type WordKind,
  type WordOrder,
  wordsOfText,
} from '@/lib/study/vocabulary/finding';
import { Inbox } from '../../lookup/inbox';
import { Han } from '../../ui/han';
import { OrderSelect } from '../../ui/order-select';
import { useVocabulary } from '../../ui/stores/stores';
import { WordFiles } from '../files/word-files';
import { ListBar } from '../lists/list-bar';
import { useLists } from '../lists/use-lists';
import styles from './vocabulary.module.css';
import { WordRow } from './word-row';

const ORDERS: readonly (readonly [WordOrder, string])[] = [
  ['time', 'Newest first'],
  ['pinyin', 'By pinyin'],
  ['text', 'By text'],
];

const KINDS: readonly (readonly [WordKind, string])[] = [
  ['saved', 'Saved'],
  ['new', 'New'],
  ['learning', 'Learning'],
  ['known', 'Known'],
  ['ignored', 'Ignored'],
  ['all', 'All'],
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

function countLine(found: number, listed: number, wanted: string): string {
  if (found > 0) return `${found} of ${listed}`;
  return wanted === '' ? 'No words of this kind.' : `None of your words matches “${wanted}”.`;
}

const number = (count: number): string => count.toLocaleString('en');

/** The kinds of words, each with how many there are of it. */
const counted = (words: readonly SavedWord[]) =>
  KINDS.map(([kind, name]) => {
    const count = words.filter((word) => isOfKind(word, kind)).length;
    return [kind, `${name} (${number(count)})`] as const;
  });

/** That only the words of one text are listed, and the way to all. */
function OfText({
  textId,
  words,
}: {
  readonly textId: string;
  readonly words: readonly SavedWord[];
}) {
  const met = words.flatMap(({ encounters }) => encounters).find((one) => one.textId === textId);
  return (
    <p className={styles.count}>
      {met ? (
        <>
          Words of <Han forms={titleForms(met)} />
        </>
      ) : (
        'No words of this text'
      )}{' '}
      · <Link href="/vocabulary">All words</Link>
    </p>
  );
}

interface FinderProps {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly kinds: readonly (readonly [WordKind, string])[];
  readonly kind: WordKind;
  readonly setChosen: (kind: WordKind) => void;
  readonly order: WordOrder;
  readonly setOrder: (order: WordOrder) => void;
}

/** What is looked for, among which words, in which order. */
function Finder({ query, setQuery, kinds, kind, setChosen, order, setOrder }: FinderProps) {
  return (
    <search className={styles.bar}>
      <input
        type="search"
        className="field"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        placeholder="Hanzi, pinyin or English"
        aria-label="Search your words by Chinese, pinyin or English"
      />
      <OrderSelect label="Which words" orders={kinds} value={kind} onChange={setChosen} />
      <OrderSelect label="Order of the words" orders={ORDERS} value={order} onChange={setOrder} />
    </search>
  );
}

/** The learner's words of every state, to look through and to go back from. */
export function Vocabulary() {
  const textId = useSearchParams().get('text');
  const ready = useVocabulary((state) => state.ready);
  const all = useVocabulary((state) => state.words);
  const lists = useLists();
  const { ids } = lists;
  const words = useMemo(() => wordsOfText(all.values(), textId), [all, textId]);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<WordOrder>('time');
  const [chosen, setChosen] = useState<WordKind | null>(null);
  const wanted = useDeferredValue(query);
  const saved = useMemo(() => words.filter((word) => word.saved), [words]);
  // Whoever has only marked words known finds these.
  const kind = chosen ?? (saved.length > 0 ? 'saved' : 'all');
  const listed = useMemo(
    () => words.filter((word) => isOfKind(word, kind) && (ids === null || ids.has(word.id))),
    [words, kind, ids],
  );
  const kinds = useMemo(() => counted(words), [words]);
  const found = useMemo(() => findWords(listed, wanted, order), [listed, wanted, order]);
  return (
    <>
      <h1 className={styles.title}>
        Words{' '}
        {saved.length > 0 && <span className="quiet">{saved.length.toLocaleString('en')}</span>}
      </h1>
      {textId !== null && ready && <OfText textId={textId} words={words} />}
      {ready && <WordFiles listed={found} saved={saved} />}
      {textId === null && <Inbox />}
      {ready && all.size === 0 && <NothingSaved />}
      {(words.length > 0 || lists.names.length > 0) && (
        <>
          <Finder {...{ query, setQuery, kinds, kind, setChosen, order, setOrder }} />
          <ListBar {...lists} />
          <p role="status" className={found.length > 0 && wanted === '' ? 'hidden' : styles.count}>
            {countLine(found.length, listed.length, wanted.trim())}
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
