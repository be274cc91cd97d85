'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { FoundWord } from '@/lib/importing/match';
import { bandsKnown, estimate } from '@/lib/study/placement/placement';
import { closeDialog, Dialog } from '../../ui/dialog/dialog';
import { DialogActions } from '../../ui/dialog/dialog-actions';
import { Han } from '../../ui/han';
import { toastUndo } from '../../ui/notices/undo-toast';
import styles from './placement.module.css';
import { type Answered, usePlacement } from './use-placement';

/** How far the bands go that are asked about, in words. */
const UP_TO = [1_000, 2_500, 5_000, 10_000, 20_000];

const number = (count: number): string => count.toLocaleString('en');

/** The words of a band by their frequency. */
const rangeOf = (band: number): string =>
  `${number((UP_TO[band - 1] ?? 0) + 1)} to ${number(UP_TO[band] ?? 0)}`;

interface WordsProps {
  readonly band: number;
  readonly words: readonly FoundWord[];
  readonly known: ReadonlySet<string>;
  readonly onKnown: (known: ReadonlySet<string>) => void;
}

/** The words of one band, to be ticked. */
function Words({ band, words, known, onKnown }: WordsProps) {
  const legend = useRef<HTMLLegendElement>(null);
  // The next page begins with what it asks, for those who hear it too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each band anew
  useEffect(() => legend.current?.focus(), [band]);
  const toggle = (id: string) => {
    const next = new Set(known);
    if (!next.delete(id)) next.add(id);
    onKnown(next);
  };
  return (
    <fieldset className={styles.words}>
      <legend ref={legend} tabIndex={-1}>
        The words {rangeOf(band)} by frequency: which of these can you say the meaning of?
      </legend>
      {words.map((word) => (
        <label key={word.id}>
          <input type="checkbox" checked={known.has(word.id)} onChange={() => toggle(word.id)} />
          <Han forms={word} className={styles.word} />
        </label>
      ))}
      <button
        type="button"
        className="plain"
        onClick={() => onKnown(new Set(words.map(({ id }) => id)))}
      >
        All of them
      </button>
    </fieldset>
  );
}

interface ResultProps {
  readonly answers: readonly Answered[];
  readonly count: number;
  readonly onCount: (count: number) => void;
}

/** What the answers come to, and how much of it is to be marked. */
function Result({ answers, count, onCount }: ResultProps) {
  const id = useId();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <p ref={heading} tabIndex={-1} className={styles.found}>
        You know some {number(estimate(answers))} of the first{' '}
        {number(UP_TO[answers.length - 1] ?? 0)} words.
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Words by frequency</th>
            <th scope="col">You know</th>
          </tr>
        </thead>
        <tbody>
          {answers.map(({ asked, known }, band) => (
            <tr key={rangeOf(band)}>
              <th scope="row">{rangeOf(band)}</th>
              <td>
                {known} of {asked}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.choice}>
        <label htmlFor={id}>Mark as known</label>
        <select id={id} value={count} onChange={(event) => onCount(Number(event.target.value))}>
          <option value={0}>nothing</option>
          {answers.map((_, band) => (
            <option key={rangeOf(band)} value={band + 1}>
              the first {number(UP_TO[band] ?? 0)} words
            </option>
          ))}
        </select>
      </p>
      <p className={styles.note}>
        What you have saved or marked yourself stays as it is, and so do the words you did not know
        here. One undo takes it all back.
      </p>
    </>
  );
}

const Start = () => (
  <p className={styles.note}>
    Up to five pages of twenty words each, the most frequent first: tick those whose meaning you can
    say. It takes about two minutes. Then the words you know anyway can be marked as known, so that
    texts, lists and figures begin with what you know.
  </p>
);

/** Finds out in some pages of words how far a learner is, and marks what they know. */
export default function PlacementDialog({ onClose }: { readonly onClose: () => void }) {
  const { said, busy, asked, answers, over, begin, answer, mark } = usePlacement();
  const [known, setKnown] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<number | null>(null);
  const count = chosen ?? bandsKnown(answers);
  const finish = async (form: HTMLFormElement) => {
    const done = count === 0 ? null : await mark(count);
    if (done) toastUndo(`${number(done.marked)} words marked as known.`, done.undo);
    if (done || count === 0) closeDialog(form);
  };
  const go = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (busy) return;
    if (over) return finish(form);
    if (!asked) return begin();
    await answer(known);
    setKnown(new Set());
  };
  return (
    <Dialog title="What do you know already?" onClose={onClose}>
      <form onSubmit={go} className={styles.form}>
        {!asked && <Start />}
        {asked && !over && <Words {...asked} known={known} onKnown={setKnown} />}
        {over && <Result answers={answers} count={count} onCount={setChosen} />}
        <p role="status" className={styles.note}>
          {said}
        </p>
        <DialogActions
          submit={over ? (count === 0 ? 'Done' : 'Mark') : asked ? 'Next' : 'Begin'}
          busy={busy}
        />
      </form>
    </Dialog>
  );
}
