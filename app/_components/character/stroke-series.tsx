import type { StrokeData } from '@/lib/domain/lexicon/character';
import styles from './character.module.css';

/** The character growing stroke by stroke, as copybooks print it. */
export function StrokeSeries({ data }: { readonly data: StrokeData }) {
  return (
    <ol className={styles.series} aria-hidden="true">
      {data.strokes.map((newest, count) => (
        <li key={newest}>
          <svg aria-hidden="true" viewBox="0 0 1024 1024">
            {/* The data's y axis points up, and its baseline lies at 900. */}
            <g transform="translate(0 900) scale(1 -1)">
              {data.strokes.slice(0, count).map((stroke) => (
                <path key={stroke} d={stroke} />
              ))}
              <path d={newest} className={styles.newest} />
            </g>
          </svg>
        </li>
      ))}
    </ol>
  );
}
