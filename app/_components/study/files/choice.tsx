'use client';

import { useId } from 'react';
import styles from './files.module.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: Value, name: string, disabled?: boolean])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Id of what says more about the choice. */
  readonly describedBy?: string;
}

/** One of several, with its name beside it. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, options, value, onChange, describedBy } = props;
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value as Value)}
      >
        {options.map(([option, name, disabled = false]) => (
          <option key={option} value={option} disabled={disabled}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
