'use client';

import { useEffect, useId, useState } from 'react';
import { look, serverSize, turnOff, turnOn } from '../engine/kept-dictionary';
import { useKeptDictionary } from '../engine/use-kept-dictionary';
import { beginOffline } from '../offline/begin';
import styles from './settings.module.css';

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;

type Size = Awaited<ReturnType<typeof serverSize>>;

/** What it means for the learner's texts that the dictionary is here, or not. */
function meaning(state: string, size: Size): string {
  if (state === 'kept') {
    return 'Your texts stay on this device: words are found and looked up here, without a network too.';
  }
  const cost = size
    ? ` ${megabytes(size.packed)} are fetched, ${megabytes(size.size)} kept here.`
    : '';
  return `Without it a text of yours goes to the server once to be read, and is not kept there.${cost}`;
}

function Coming() {
  const progress = useKeptDictionary((kept) => kept.progress);
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>Fetching the dictionary</label>{' '}
      <progress id={id} max={progress?.all ?? 1} value={progress?.done ?? 0} />
    </p>
  );
}

/** The pages come along: what is kept here is of no use where none opens. */
const keepAll = (): Promise<unknown> => Promise.all([turnOn(), beginOffline()]);

/** Whether the dictionary is kept on this device, so that texts need not leave it. */
export function OnThisDevice() {
  const state = useKeptDictionary((kept) => kept.state);
  const problem = useKeptDictionary((kept) => kept.problem);
  const [size, setSize] = useState<Size>(null);
  const id = useId();
  useEffect(() => {
    look().catch(() => undefined);
    serverSize().then(setSize);
  }, []);
  if (state === 'unknown' || state === 'impossible') return null;
  const on = state !== 'absent';
  return (
    <>
      <p>
        <label>
          <input
            type="checkbox"
            checked={on}
            disabled={state === 'coming'}
            aria-describedby={id}
            onChange={() => (on ? turnOff() : keepAll())}
          />{' '}
          Keep the dictionary on this device
        </label>
      </p>
      <p id={id} className={styles.hint}>
        {meaning(state, size)}
      </p>
      <div aria-live="polite">
        {state === 'coming' && <Coming />}
        {problem !== '' && <p>{problem}</p>}
      </div>
    </>
  );
}
