'use client';
import { useState } from 'react';
import { countHan } from '@/lib/domain/han';
import { plainGloss } from '@/lib/domain/lexicon/gloss';
import { formatMarked } from '@/lib/domain/reading/pinyin';
import { parsePinyinInput } from '@/lib/domain/reading/pinyin-input';
import { formatNumbered, parseReading } from '@/lib/domain/reading/reading';
import { LANG } from '@/lib/domain/script';
import { correctionProblem } from '@/lib/reader/corrections/corrections';
import type { StoredCorrection } from '@/lib/storage/storage';
import { toastUndo } from '../ui/notices/undo-toast';
import { useCorrectionsStore } from '../ui/stores/stores';
import styles from './corrections.module.css';
import { FieldLine, FormEnd } from './form-parts';
import type { KnownText } from './use-text-titles';

interface CorrectionItemProps {
  readonly rule: StoredCorrection;
  readonly text: KnownText | undefined;
}

const reading = ({ pinyin }: StoredCorrection): string =>
  pinyin === undefined ? '' : formatMarked(parseReading(pinyin) ?? []);

/** @param pinyin of the chosen entry, numbered */
const meaningOf = (sense: string | undefined, pinyin: string): string =>
  sense === undefined
    ? `meaning of ${formatMarked(parseReading(pinyin) ?? []) || pinyin}`
    : `meaning “${plainGloss(sense)}”`;

function whatOf(rule: StoredCorrection): string {
  const [, , entry] = rule.entryId?.split('|') ?? [];
  const parts = [
    rule.words.length > 1 ? 'parted' : '',
    rule.pinyin === undefined ? '' : `read ${reading(rule)}`,
    entry === undefined ? '' : meaningOf(rule.sense, entry),
    rule.name === undefined ? '' : rule.name ? 'a name' : 'not a name',
  ].filter(Boolean);
  return parts.join(', ') || 'one word';
}

/** One rule: what it says, where it holds, and how to change it or take it back. */
export function CorrectionItem({ rule, text }: CorrectionItemProps) {
  const store = useCorrectionsStore();
  const [editing, setEditing] = useState(false);
  const remove = async () => {
    toastUndo(`Correction of ${rule.surface} taken back.`, await store.getState().remove(rule.id));
  };
  return (
    <li className={styles.item}>
      <span lang={LANG.traditional} className={styles.words}>
        {rule.words.join(' · ')}
      </span>
      <span className={styles.what}>
        {whatOf(rule)} <span className={styles.where}>— {where(rule, text)}</span>
      </span>
      <span className={styles.acts}>
        <button
          type="button"
          className="plain"
          aria-expanded={editing}
          aria-label={`Change the correction of ${rule.surface}`}
          onClick={() => setEditing(!editing)}
        >
          Change
        </button>
        <button
          type="button"
          className="plain"
          aria-label={`Take back the correction of ${rule.surface}`}
          onClick={remove}
        >
          Take back
        </button>
      </span>
      {editing && <ChangeForm rule={rule} onDone={() => setEditing(false)} />}
    </li>
  );
}

function where({ at }: StoredCorrection, text: KnownText | undefined) {
  if (!at) return 'everywhere';
  if (!text) return 'in one place';
  return (
    <>
      in one place of <a href={text.href}>{text.title}</a>
    </>
  );
}

function ChangeForm({
  rule,
  onDone,
}: {
  readonly rule: StoredCorrection;
  readonly onDone: () => void;
}) {
  const store = useCorrectionsStore();
  const [words, setWords] = useState(rule.words.join(' '));
  const [typed, setTyped] = useState(reading(rule));
  const [problem, setProblem] = useState('');
  const save = async () => {
    const { id: _id, changed: _changed, deleted: _deleted, pinyin: _pinyin, ...rest } = rule;
    const count = countHan(rule.surface);
    const parsed = typed.trim() === '' ? null : parsePinyinInput(typed, count);
    if (parsed && 'problem' in parsed) return setProblem(parsed.problem);
    const pinyin = parsed ? { pinyin: formatNumbered(parsed.reading) } : {};
    const draft = { ...rest, words: words.split(/[\s·|]+/).filter(Boolean), ...pinyin };
    const wrong = correctionProblem(draft);
    if (wrong) return setProblem(wrong);
    await store.getState().saveAll([{ ...draft, id: rule.id }]);
    onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <FieldLine
        label="Words, parted by spaces"
        lang={LANG.traditional}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <FieldLine
        label="Reading"
        placeholder="from the dictionary"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <FormEnd problem={problem} submit="Keep" onLeave={onDone} />
    </form>
  );
}
