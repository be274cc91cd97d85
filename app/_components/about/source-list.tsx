import styles from './about.module.css';
import type { Source } from './sources';

/** Sources with their terms and a date, or the version where the release bears none. */
export function SourceList({
  sources,
  versions,
  dates = {},
}: {
  readonly sources: readonly Source[];
  /** By package name. */
  readonly versions: Readonly<Record<string, string>>;
  /** By source name: dates that only the running engine knows. */
  readonly dates?: Readonly<Record<string, string>>;
}) {
  return (
    <ul className={styles.sources}>
      {sources.map(({ name, npm, what, licence, licenceHref, href, date }) => (
        <li key={name}>
          <a href={href} rel="noreferrer">
            {name}
          </a>{' '}
          <span className="quiet">
            {dates[name] ?? date ?? `version ${versions[npm ?? '']}`} ·{' '}
            <a href={licenceHref} rel="license noreferrer">
              {licence}
            </a>
          </span>
          <p>{what}</p>
        </li>
      ))}
    </ul>
  );
}
