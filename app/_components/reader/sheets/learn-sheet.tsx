'use client';

import { useId, useMemo, useState } from 'react';
import type { Encounter, SavedWord } from '@/lib/domain/card';
import { encounterAt, type KnownWord } from '@/lib/reader/panel/encounter';
import { neededFor, oneNewWord, type RunningSentence } from '@/lib/study/texts/before-reading';
import { spellSaved } from '@/lib/study/vocabulary/spelling';
import { Sentence } from '../../study/sentence';
import { SpellingLine } from '../../study/spelling-line';
import { Han } from '../../ui/han';
import { toastUndo } from '../../ui/notices/undo-toast';
import { usePreferences, useVocabulary } from '../../ui/stores/stores';
import { wordHere } from '../panel/word-here';
import { useReader } from '../reader-context';
import { idleCallback } from '../window/read-rest';
import styles from './learn-sheet.module.css';
import { SideSheet } from './side-sheet';
import { useRunningText } from './use-running-text';

/** Shown of a list, whatever its length; what is saved is all of it. */
const MOST_SHOWN = 100;
const MOST_SENTENCES = 20;

/** Words gathered in one go, each of which may have a block unpacked: some hundredths of a second. */
const AT_ONCE = 8;

const SHARES = [95, 98] as const;

interface Met {
  readonly word: KnownWord;
  readonly met: Encounter;
}

/** The word at an offset, with its sentence; none where nothing is read yet. */
function useMet(): (place: { readonly offset: number }) => readonly Met[] {
  const { annotations, info, href } = useReader();
  return ({ offset }) => {
    const here = wordHere(annotations, offset);
    return here ? [{ word: here.word, met: encounterAt(here.place, info, href) }] : [];
  };
}

const percent = (share: number): string => `${Math.floor(share * 100)} %`;

interface PartProps {
  readonly sentences: Iterable<RunningSentence>;
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
  const [saving, setSaving] = useState(false);
  const metAt = useMet();
  const id = useId();
  const { covered, words: needed } = useMemo(
    () => neededFor(sentences, words, share / 100),
    [sentences, words, share],
  );
  const save = async () => {
    setSaving(true);
    const all: Met[] = [];
    // The words of a novel lie in hundreds of blocks, each of which is unpacked for its own.
    for (const [index, place] of needed.entries()) {
      if (index % AT_ONCE === AT_ONCE - 1) await idleCallback();
      all.push(...metAt(place));
    }
    const undo = await saveAll(all);
    toastUndo(`${all.length} ${all.length === 1 ? 'word' : 'words'} saved.`, undo);
    setSaving(false);
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
            <button type="button" className="button" onClick={save} disabled={saving}>
              Save {needed.length === 1 ? 'it' : `all ${needed.length}`}
            </button>
          </p>
          <WordList
            words={needed
              .slice(0, MOST_SHOWN)
              .flatMap(metAt)
              .map(({ word }) => word)}
          />
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
        {found
          .slice(0, MOST_SENTENCES)
          .flatMap(metAt)
          .map(({ word, met }) => (
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
  const { sentences, share } = useRunningText(annotations);
  return (
    <SideSheet title="Before you read" onClose={onClose}>
      {share < 1 && (
        <p className="quiet" role="status">
          Looked at {percent(share)} of the text so far.
        </p>
      )}
      {share > 0 && <Needed {...{ sentences, words }} />}
      {share > 0 && <OneNew {...{ sentences, words }} />}
    </SideSheet>
  );
}
