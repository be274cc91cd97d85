'use client';

import { type Dispatch, useId } from 'react';
import { LONGEST_LIST_NAME } from '@/lib/domain/word-list';
import {
  type FoundWord,
  type ImportChoices,
  type Matched,
  type StatusChoice,
  takenIn,
} from '@/lib/importing/match';
import { spell } from '@/lib/study/vocabulary/spelling';
import { Choice } from './choice';
import styles from './files.module.css';
import type { Looked } from './use-import';

/** So many ambiguous words are asked about; of the others the likeliest is taken. */
const ASKED = 100;
/** So many words of a kind are named. */
const NAMED = 12;

const counted = (count: number, what: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? 'word' : 'words'} ${what}`;

const STATUSES: readonly (readonly [StatusChoice, string])[] = [
  ['learning', 'to be learned'],
  ['known', 'known'],
  ['as-given', 'as the file says'],
  ['list-only', 'not among my words, only in the list'],
];

function Kind({ words, what }: { readonly words: readonly Matched[]; readonly what: string }) {
  if (words.length === 0) return null;
  const named = words.slice(0, NAMED).map(({ given }) => given.word);
  return (
    <li>
      {counted(words.length, what)}: <span lang="zh-Hant">{named.join('、')}</span>
      {words.length > NAMED && '…'}
    </li>
  );
}

const inAWord = ({ traditional, pinyin, gloss }: FoundWord): string =>
  `${traditional} ${spell(pinyin).pinyin} ${gloss}`.slice(0, 60);

/** The list that the words are kept as, with their levels; none where it has no name. */
function ListName({ name, onName }: { readonly name: string; readonly onName: Dispatch<string> }) {
  const id = useId();
  return (
    <>
      <p className={styles.field}>
        <label htmlFor={id}>As a list</label>
        <input
          id={id}
          className="field"
          value={name}
          maxLength={LONGEST_LIST_NAME}
          placeholder="No list"
          aria-describedby={`${id}-note`}
          onChange={(event) => onName(event.target.value)}
        />
      </p>
      <p id={`${id}-note`} className={styles.note}>
        With a name here the words are kept as a list with their levels, those you have already
        among them: the vocabulary page then counts and shows what you know of it. A list of that
        name is replaced.
      </p>
    </>
  );
}

interface ImportPreviewProps {
  readonly looked: Looked;
  readonly choices: ImportChoices;
  readonly onChoices: Dispatch<ImportChoices>;
  readonly listName: string;
  readonly onListName: Dispatch<string>;
}

/** What would come in, and the questions that the file leaves open. */
export function ImportPreview(props: ImportPreviewProps) {
  const { looked, choices, onChoices, listName, onListName } = props;
  const { found, ambiguous, unknown, here, without } = looked;
  const mean = (word: string) => (id: string) =>
    onChoices({ ...choices, meant: new Map(choices.meant).set(word, id) });
  const asked = ambiguous.filter(({ match }) => match.kind === 'ambiguous').slice(0, ASKED);
  return (
    <>
      <ul className={styles.kinds}>
        <Kind words={found} what="found" />
        <Kind words={ambiguous} what="written like several, see below" />
        <Kind words={unknown} what="not in the dictionary" />
        <Kind words={here} what="already here, left as they are" />
        {without > 0 && (
          <li>
            {without.toLocaleString('en')} {without === 1 ? 'row' : 'rows'} without a Chinese word,
            left out
          </li>
        )}
      </ul>
      {asked.map(({ given, match }) => (
        <Choice
          key={given.word}
          label={given.word}
          options={
            match.kind === 'ambiguous'
              ? match.words.map((word) => [word.id, inAWord(word)] as const)
              : []
          }
          value={
            choices.meant.get(given.word) ??
            (match.kind === 'ambiguous' ? (match.words[0]?.id ?? '') : '')
          }
          onChange={mean(given.word)}
        />
      ))}
      {unknown.length > 0 && (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={choices.withUnknown}
            onChange={(event) => onChoices({ ...choices, withUnknown: event.target.checked })}
          />
          Take those that are not in the dictionary, too; what the file does not say of them is put
          together from the words in them
        </label>
      )}
      <Choice
        label="They are"
        options={STATUSES}
        value={choices.status}
        onChange={(status) => onChoices({ ...choices, status })}
      />
      <ListName name={listName} onName={onListName} />
      <p className={styles.note}>
        {counted(takenIn(looked, choices).length, 'would come in. Nothing has been changed yet.')}
      </p>
    </>
  );
}
