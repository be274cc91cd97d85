'use client';
import { type ComponentProps, useId } from 'react';
import styles from './corrections.module.css';

/** One field of a correction, its label beside it. */
export function FieldLine({
  label,
  ...input
}: { readonly label: string } & Omit<ComponentProps<'input'>, 'id' | 'className'>) {
  const id = useId();
  return (
    <label className={styles.line} htmlFor={id}>
      <span>{label}</span>
      <input id={id} className="field" autoCapitalize="off" {...input} />
    </label>
  );
}

/** What is wrong with a correction, said where it is kept or left. */
export function FormEnd({
  problem,
  submit,
  primary = false,
  onLeave,
}: {
  readonly problem: string;
  readonly submit: string;
  readonly primary?: boolean;
  readonly onLeave: () => void;
}) {
  return (
    <>
      <p className={styles.problem} role="alert">
        {problem}
      </p>
      <div className={styles.buttons}>
        <button type="submit" className="button" data-primary={primary ? '' : undefined}>
          {submit}
        </button>
        <button type="button" className="plain" onClick={onLeave}>
          Leave it
        </button>
      </div>
    </>
  );
}
