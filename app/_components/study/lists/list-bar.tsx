'use client';

import { useId } from 'react';
import { FailureLine } from '../../ui/notices/failure-notice';
import { toastUndo } from '../../ui/notices/undo-toast';
import styles from '../words/vocabulary.module.css';
import type { Lists } from './use-lists';

const number = (count: number): string => count.toLocaleString('en');

/** Which of the learner's lists, or which level of one, is looked at, and how much of it is known. */
export function ListBar({ names, name, choose, count, chosen, remove, failure }: Lists) {
  const id = useId();
  if (failure) return <FailureLine failure={failure} />;
  if (names.length === 0) return null;
  const take = async () => {
    if (chosen) toastUndo(`The list “${chosen.name}” is removed.`, await remove(chosen.id));
  };
  return (
    <div className={styles.lists}>
      <label htmlFor={id} className="hidden">
        Words of a list
      </label>
      <select
        id={id}
        className="field"
        value={name}
        onChange={(event) => choose(event.target.value || null)}
      >
        <option value="">Of any list or none</option>
        {names.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      {count && chosen && (
        <p className={styles.listed}>
          {number(count.total)} {count.total === 1 ? 'word' : 'words'}: {number(count.known)} known,{' '}
          {number(count.learning)} learning,{' '}
          {count.ignored > 0 && `${number(count.ignored)} ignored, `}
          {number(count.left)} not among yours.{' '}
          <button type="button" className="plain" onClick={take}>
            Remove the list “{chosen.name}”
          </button>
        </p>
      )}
    </div>
  );
}
