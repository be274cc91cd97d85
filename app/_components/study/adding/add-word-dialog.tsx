'use client';

import { type FormEvent, useId, useState } from 'react';
import { LONGEST_MEANING } from '@/lib/domain/card';
import { countHan, hasHan } from '@/lib/domain/han';
import { LONGEST_WORD } from '@/lib/importing/given-words';
import { type FoundWord, type Matched, matchWord } from '@/lib/importing/match';
import { spellSaved } from '@/lib/study/vocabulary/spelling';
import { closeDialog, Dialog } from '../../ui/dialog/dialog';
import { DialogActions } from '../../ui/dialog/dialog-actions';
import { Han } from '../../ui/han';
import { toastUndo } from '../../ui/notices/undo-toast';
import { usePreferences, useVocabulary } from '../../ui/stores/stores';
import { matchWords } from '../files/ask-words';
import { useWork } from '../files/use-work';
import { SpellingLine } from '../spelling-line';
import styles from '../words/word-form.module.css';

/** A word or phrase as the learner gives it. */
const givenBy = (word: string, pinyin = '', meaning = '') => ({
  word,
  simplified: '',
  pinyin,
  taiwanPinyin: '',
  meaning,
  status: null,
  level: '',
  tags: [],
  note: '',
});

/** The words that what was typed may mean: those of the dictionary, or what no dictionary has. */
const meantBy = ({ match }: Matched): readonly FoundWord[] =>
  match.kind === 'ambiguous' ? match.words : [match.word];

/**
 * A word as it is to be kept: the dictionary's, or the learner's own with the reading they typed; null
 * where that is no reading of it.
 */
function keptAs(found: FoundWord, reading: string, meaning: string): FoundWord | null {
  const gloss = meaning || found.gloss;
  if (found.entryIds.length > 0) return { ...found, gloss };
  if (reading === '') return { ...found, gloss, pinyin: '', taiwanPinyin: '' };
  const match = matchWord(givenBy(found.traditional, reading), []);
  if (match.kind !== 'unknown' || match.word.pinyin === '') return null;
  const { pinyin, taiwanPinyin } = match.word;
  return { ...found, gloss, pinyin, taiwanPinyin };
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly most: number;
  readonly lang?: string;
  readonly placeholder?: string;
}

function Field({ label, value, onChange, most, lang, placeholder }: FieldProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        autoComplete="off"
        autoCapitalize="off"
        maxLength={most}
        lang={lang}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </p>
  );
}

interface WhichProps {
  readonly words: readonly FoundWord[];
  readonly id: string;
  readonly onId: (id: string) => void;
}

/** Of several words that are written alike the one that is meant. */
function Which({ words, id, onId }: WhichProps) {
  const name = useId();
  const standard = usePreferences((state) => state.standard);
  return (
    <fieldset className={styles.worn}>
      <legend>Which word is it?</legend>
      {words.map((word) => (
        <label key={word.id}>
          <input type="radio" name={name} checked={word.id === id} onChange={() => onId(word.id)} />
          <Han forms={word} />
          <SpellingLine spelling={spellSaved(word, standard)} />
          <span>{word.gloss}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What is kept beside the word, as it is typed. */
interface Own {
  readonly reading: string;
  readonly meaning: string;
}

interface OutcomeProps {
  readonly found: readonly FoundWord[];
  readonly word: FoundWord;
  readonly onWord: (id: string) => void;
  readonly own: Own;
  readonly onOwn: (own: Own) => void;
}

/** What was found, and what the learner can say of it. */
function Outcome({ found, word, onWord, own, onOwn }: OutcomeProps) {
  const standard = usePreferences((state) => state.standard);
  const isOwn = word.entryIds.length === 0;
  return (
    <>
      {found.length > 1 && <Which words={found} id={word.id} onId={onWord} />}
      {found.length === 1 && !isOwn && (
        <p>
          <SpellingLine spelling={spellSaved(word, standard)} />
          <span>{word.gloss}</span>
        </p>
      )}
      {isOwn && (
        <>
          <p>No dictionary here has it: it is kept with what you say.</p>
          <Field
            label="Reading"
            most={400}
            value={own.reading}
            onChange={(reading) => onOwn({ ...own, reading })}
          />
        </>
      )}
      <Field
        label="Your meaning"
        most={LONGEST_MEANING}
        placeholder={word.gloss}
        value={own.meaning}
        onChange={(meaning) => onOwn({ ...own, meaning })}
      />
    </>
  );
}

/** What was found of a typed word, as far as it has been looked for. */
function useLookingUp() {
  const { said, setSaid, busy, run } = useWork();
  const [found, setFound] = useState<readonly FoundWord[]>([]);
  const lookUp = (word: string, then: (first: FoundWord) => void) =>
    run('Looking it up…', async (signal) => {
      const [matched] = await matchWords([givenBy(word)], () => undefined, signal);
      const words = matched ? meantBy(matched) : [];
      setFound(words);
      if (words[0]) then(words[0]);
    });
  return { found, said, busy, setFound, setSaid, lookUp };
}

const NOTHING: Own = { reading: '', meaning: '' };

/** A word or phrase that was met elsewhere: the dictionary's, or one of the learner's own. */
export default function AddWordDialog({ onClose }: { readonly onClose: () => void }) {
  const bringIn = useVocabulary((state) => state.bringIn);
  const mine = useVocabulary((state) => state.words);
  const standard = usePreferences((state) => state.standard);
  const { found, said, busy, setFound, setSaid, lookUp } = useLookingUp();
  const [typed, setTyped] = useState('');
  const [id, setId] = useState('');
  const [own, setOwn] = useState(NOTHING);
  const word = found.find((one) => one.id === id) ?? found[0];
  const isHere = word !== undefined && mine.has(word.id);
  const change = (value: string) => {
    setTyped(value);
    setFound([]);
    setSaid('');
  };
  const find = (text: string) => {
    if (!hasHan(text)) return setSaid('Write it in Chinese characters.');
    return lookUp(text, (first) => {
      const { pinyin } = spellSaved(first, standard);
      setId(first.id);
      setOwn(first.entryIds.length > 0 ? NOTHING : { reading: pinyin, meaning: first.gloss });
    });
  };
  const go = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!word) return find(typed.trim());
    const kept = keptAs(word, own.reading.trim(), own.meaning.trim());
    if (!kept) {
      const count = countHan(word.traditional);
      return setSaid(`That is no reading of ${count} characters: nǐ hǎo, or ni3 hao3.`);
    }
    const undo = await bringIn([{ word: kept, status: 'learning', saved: true }]);
    toastUndo(`Saved ${kept.traditional}.`, undo);
    closeDialog(form);
  };
  return (
    <Dialog title="Add a word or phrase" onClose={onClose}>
      <form onSubmit={go} className={styles.form}>
        <Field
          label="Word or phrase"
          lang="zh-Hant-TW"
          most={LONGEST_WORD}
          value={typed}
          onChange={change}
        />
        {word && (found.length > 1 || !isHere) && (
          <Outcome {...{ found, word, own }} onWord={setId} onOwn={setOwn} />
        )}
        <p role="status">{isHere ? 'You have it already.' : said}</p>
        <DialogActions
          submit={word ? 'Save' : 'Look it up'}
          busy={busy || typed.trim() === '' || isHere}
        />
      </form>
    </Dialog>
  );
}
