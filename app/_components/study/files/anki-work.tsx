'use client';

import { useId } from 'react';
import type { Sent } from '@/lib/exporting/anki-connect/send';
import styles from './files.module.css';
import type { AnkiWork } from './use-anki';

/** Failures that are named; the others are counted. */
const NAMED = 20;

const number = (count: number): string => count.toLocaleString('en');

const inWords = ({ added, updated, unchanged, failed }: Sent): string =>
  [
    `${number(added)} added`,
    `${number(updated)} brought up to date`,
    `${number(unchanged)} there as they are`,
    `${number(failed.length)} failed`,
  ].join(', ');

const doneOf = ({ added, updated, unchanged, failed }: Sent): number =>
  added + updated + unchanged + failed.length;

/** What has not got to Anki, in Anki's own words. */
function Failures({ failed }: Pick<Sent, 'failed'>) {
  if (failed.length === 0) return null;
  return (
    <ul className={styles.kinds}>
      {failed.slice(0, NAMED).map(({ word, why }, at) => (
        // The list only grows.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={at}>
          <span lang="zh-Hant-TW">{word}</span>: {why}
        </li>
      ))}
      {failed.length > NAMED && <li>and {number(failed.length - NAMED)} more</li>}
    </ul>
  );
}

/** How the sending goes: the key where one is wanted, how far it has come, and what went wrong. */
export function AnkiWorkView({ work }: { readonly work: AnkiWork }) {
  const { busy, sent, problem, wantsKey, key, setKey, stop } = work;
  const id = useId();
  return (
    <>
      {wantsKey && (
        <p className={styles.field}>
          <label htmlFor={id}>Key</label>
          <input
            id={id}
            className="field"
            type="password"
            autoComplete="off"
            value={key}
            onChange={(event) => setKey(event.target.value)}
          />
        </p>
      )}
      {busy && (
        <p className={styles.field}>
          <button type="button" className="plain" onClick={stop}>
            Stop
          </button>
          <progress
            aria-label="Sent to Anki"
            max={sent?.all ?? 1}
            {...(sent ? { value: doneOf(sent) } : {})}
          />
        </p>
      )}
      <div role="status" className={styles.note}>
        {busy && !sent && 'Asking Anki. A window there, or your browser, may ask you first.'}
        {!busy && sent && `${inWords(sent)}.`}
        {problem !== '' && <p>{problem}</p>}
        {!busy && sent && <Failures failed={sent.failed} />}
      </div>
    </>
  );
}
