'use client';

import { useId, useMemo, useState } from 'react';
import type { Encounter, SavedWord } from '@/lib/domain/card';
import type { Block } from '@/lib/domain/text';
import { isWord } from '@/lib/domain/token';
import { encounterAt, type KnownWord } from '@/lib/reader/panel/encounter';
import { wordIdOf } from '@/lib/reader/panel/word-id';
import { neededFor, oneNewWord, type RunningSentence } from '@/lib/study/texts/before-reading';
import { spellSaved } from '@/lib/study/vocabulary/spelling';
import { Sentence } from '../../study/sentence';
import { SpellingLine } from '../../study/spelling-line';
import { Han } from '../../ui/han';
import { toastUndo } from '../../ui/notices/undo-toast';
import { usePreferences, useVocabulary } from '../../ui/stores/stores';
import { wordHere } from '../panel/word-here';
import { useReader } from '../reader-context';
import { firstBlocks } from './first-blocks';
import styles from './learn-sheet.module.css';
import { SideSheet } from './side-sheet';

/** A book is learned by its chapters: so many characters are looked at, from the beginning. */
const LIMIT = 60_000;

/** The band of words that the frequency list hardly has, or not at all. */
const RAREST_BAND = 6;

/** Shown of a list, whatever its length; what is saved is all of it. */
const MOST_SHOWN = 100;
const MOST_SENTENCES = 20;

const SHARES = [95, 98] as const;

/** The text as its running words; names and numbers are none. */
const runningOf = (blocks: readonly Block[]): readonly RunningSentence[] =>
  blocks
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ sentences }) => sentences)
    .map(({ tokens }) =>
      tokens
        .filter(isWord)
        .filter(({ flags }) => !flags.includes('name'))
        .map((token) => ({
          id: wordIdOf(token),
          offset: token.span.start,
          band: token.band ?? RAREST_BAND,
        })),
    );

interface Met {
  readonly word: KnownWord;
  readonly met: Encounter;
}

/** The words at some offsets, with their sentences. */
function useMet(): (places: readonly { readonly offset: number }[]) => readonly Met[] {
  const { annotations, info, href } = useReader();
  return (places) =>
    places.flatMap(({ offset }) => {
      const here = wordHere(annotations, offset);
      return here ? [{ word: here.word, met: encounterAt(here.place, info, href) }] : [];
    });
}

const percent = (share: number): string => `${Math.floor(share * 100)} %`;

interface PartProps {
  readonly sentences: readonly RunningSentence[];
  readonly words: ReadonlyMap<string, SavedWord>;
}

function Reading({ word }: { readonly word: KnownWord }) {
  const standard = usePreferences((state) => state.standard);
  return <SpellingLine spelling={spellSaved(word, standard)} />;
}

const WordList = ({ words }: { readonly words: readonly KnownWord[] }) => (
  <ol className={styles.words}>
    {words.map((word) => (
      <li key={word.id}>
        <Han forms={word} className={styles.word} />
        <Reading word={word} />
        <span>{word.gloss}</span>
      </li>
    ))}
  </ol>
);

/** The words that carry a reader through the text, to be saved at once. */
function Needed({ sentences, words }: PartProps) {
  const [share, setShare] = useState<number>(SHARES[0]);
  const saveAll = useVocabulary((state) => state.saveAll);
  const metAt = useMet();
  const id = useId();
  const { covered, words: needed } = useMemo(
    () => neededFor(sentences, words, share / 100),
    [sentences, words, share],
  );
  const save = async () => {
    const all = metAt(needed);
    const undo = await saveAll(all);
    toastUndo(`${all.length} ${all.length === 1 ? 'word' : 'words'} saved.`, undo);
  };
  return (
    <>
      <p>You know or are learning {percent(covered)} of its words, names not counted.</p>
      <p className={styles.choice}>
        <label htmlFor={id}>To know</label>
        <select id={id} value={share} onChange={(event) => setShare(Number(event.target.value))}>
          {SHARES.map((one) => (
            <option key={one} value={one}>
              {one} %
            </option>
          ))}
        </select>
      </p>
      {needed.length === 0 ? (
        <p>You need no more words for that.</p>
      ) : (
        <>
          <p>
            {needed.length === 1 ? 'One word leads' : `${needed.length} words lead`} there, in the
            order of the text:
          </p>
          <p>
            <button type="button" className="button" onClick={save}>
              Save {needed.length === 1 ? 'it' : `all ${needed.length}`}
            </button>
          </p>
          <WordList words={metAt(needed.slice(0, MOST_SHOWN)).map(({ word }) => word)} />
          {needed.length > MOST_SHOWN && <p>and {needed.length - MOST_SHOWN} more.</p>}
        </>
      )}
    </>
  );
}

/** Sentences in which all but one word is known: what one learns a word from. */
function OneNew({ sentences, words }: PartProps) {
  const save = useVocabulary((state) => state.save);
  const metAt = useMet();
  const found = useMemo(() => oneNewWord(sentences, words), [sentences, words]);
  return (
    <>
      <h3>Sentences with one new word ({found.length})</h3>
      {found.length === 0 && (
        <p>None yet: mark the words you know, or save those you are learning.</p>
      )}
      <ol className={styles.words}>
        {metAt(found.slice(0, MOST_SENTENCES)).map(({ word, met }) => (
          <li key={word.id}>
            <p className={styles.sentence}>
              <Sentence encounter={met} word={word} />
            </p>
            <Reading word={word} />
            <span>{word.gloss}</span>
            <button
              type="button"
              className="plain"
              aria-label={`Save ${word.traditional}`}
              onClick={async () => toastUndo(`${word.traditional} saved.`, await save(word, met))}
            >
              Save
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** What to learn before the text is read. */
export default function LearnSheet({ onClose }: { readonly onClose: () => void }) {
  const { annotations } = useReader();
  const words = useVocabulary((state) => state.words);
  const blocks = useMemo(() => firstBlocks(annotations, LIMIT), [annotations]);
  const sentences = useMemo(() => runningOf(blocks), [blocks]);
  const whole = (blocks.at(-1)?.span.end ?? 0) >= annotations.length();
  return (
    <SideSheet title="Before you read" onClose={onClose}>
      {!whole && (
        <p className="quiet">
          A long text: this is about its beginning, some {LIMIT.toLocaleString('en')} characters.
        </p>
      )}
      <Needed {...{ sentences, words }} />
      <OneNew {...{ sentences, words }} />
    </SideSheet>
  );
}
