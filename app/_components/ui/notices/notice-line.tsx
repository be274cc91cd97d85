import styles from './failure-notice.module.css';

interface Act {
  readonly name: string;
  readonly run: () => void;
}

/** What is wrong, and what can be done about it. */
export function NoticeLine({
  message,
  acts,
}: {
  readonly message: string;
  readonly acts: readonly Act[];
}) {
  return (
    <p className={styles.line}>
      <span>{message}</span>
      {acts.map(({ name, run }) => (
        <button key={name} type="button" className="button" onClick={run}>
          {name}
        </button>
      ))}
    </p>
  );
}
