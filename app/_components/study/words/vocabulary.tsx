'use client';

import Link from 'next/link';
import { type SavedWord, titleForms } from '@/lib/domain/card';
import { Inbox } from '../../lookup/inbox';
import { Han } from '../../ui/han';
import { useVocabulary } from '../../ui/stores/stores';
import { Duplicates } from '../duplicates/duplicates';
import { WordFiles } from '../files/word-files';
import { ListBar } from '../lists/list-bar';
import { useLists } from '../lists/use-lists';
import { Finder } from './finder';
import { SelectionBar } from './selection-bar';
import { useFilter } from './use-filter';
import { type Found, useFound } from './use-found';
import { useKnown } from './use-known';
import { useSelection } from './use-selection';
import styles from './vocabulary.module.css';
import { WordList } from './word-list';

function NothingSaved() {
  return (
    <div className={styles.empty}>
      <p>
        No words yet. Open a text, tap a word, and save it: it will be here with its sentence. If
        you know some Chinese, check above which words you need not be told.
      </p>
      <Link href="/" className="button">
        To the shelf
      </Link>
    </div>
  );
}

const number = (count: number): string => count.toLocaleString('en');

/** How many words are shown; what is waited for, as long as it is. */
function countLine({ found, listed }: Found, query: string, waiting: string): string {
  if (waiting !== '') return waiting;
  if (found.length > 0) return `${number(found.length)} of ${number(listed)}`;
  return query === '' || listed === 0
    ? 'No words of this kind.'
    : `None of your words matches “${query}”.`;
}

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

/** The learner's words of every state, to look through and to go back from. */
export function Vocabulary() {
  const ready = useVocabulary((state) => state.ready);
  const all = useVocabulary((state) => state.words);
  const [filter, change] = useFilter();
  const lists = useLists(filter.list, (list) => change({ list }));
  const known = useKnown(filter);
  const result = useFound(filter, lists.ids, known);
  const { words, saved, kind, counts, found } = result;
  const { selecting, begin } = useSelection(found);
  const query = filter.query.trim();
  const isAll = found.length > 0 && query === '' && known.waiting === '';
  return (
    <>
      <div className={styles.top}>
        <h1 className={styles.title}>
          Words {saved.length > 0 && <span className="quiet">{number(saved.length)}</span>}
        </h1>
        <Link href="/progress" prefetch={false} className={styles.progress}>
          Progress
        </Link>
      </div>
      {filter.text !== null && ready && <OfText textId={filter.text} words={words} />}
      {ready && <WordFiles listed={found} saved={saved} onSelect={begin} />}
      {filter.text === null && <Inbox />}
      {filter.text === null && <Duplicates />}
      {ready && all.size === 0 && <NothingSaved />}
      {(all.size > 0 || lists.names.length > 0) && (
        <>
          <Finder filter={filter} change={change} kind={kind} counts={counts} />
          <ListBar {...lists} />
          <p role="status" className={isAll ? 'hidden' : styles.count}>
            {countLine(result, query, known.waiting)}
          </p>
          {selecting && (
            <SelectionBar
              selecting={selecting}
              listed={found.length}
              saved={saved}
              listNames={lists.wholeNames}
              addToList={lists.addWords}
            />
          )}
          <WordList words={found} onTag={(tag) => change({ tag })} selecting={selecting} />
        </>
      )}
    </>
  );
}
