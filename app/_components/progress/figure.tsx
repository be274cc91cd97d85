'use client';

import { type ReactNode, useId } from 'react';
import styles from './progress.module.css';
import { useWidth } from './use-width';

export interface TableOf {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

interface FigureProps {
  readonly title: string;
  /** What the picture shows, in a sentence. */
  readonly says: string;
  /** The picture at a width in pixels. */
  readonly draw: (width: number) => ReactNode;
  readonly table: TableOf;
  /** What its title is in the page's outline. */
  readonly heading?: 'h2' | 'h3';
}

const cell = (value: string | number): string =>
  typeof value === 'number' ? value.toLocaleString('en') : value;

/** One figure: what it says in words, the picture, and the numbers behind it. */
export function Figure({ title, says, draw, table, heading: Heading = 'h2' }: FigureProps) {
  const id = useId();
  const { element, width } = useWidth();
  return (
    <section className={styles.figure} aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      <p className={styles.says}>{says}</p>
      <div ref={element} className={styles.picture}>
        {width > 0 && (
          <svg
            role="img"
            aria-label={`${title}: ${says}`}
            width={width}
            height={HEIGHT}
            viewBox={`0 0 ${width} ${HEIGHT}`}
          >
            {draw(width)}
          </svg>
        )}
      </div>
      <details className={styles.numbers}>
        <summary>
          In numbers<span className="hidden">: {title}</span>
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section className={styles.scroll} tabIndex={0} aria-label={`${title} in numbers`}>
          <table>
            <thead>
              <tr>
                {table.head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={String(row[0])}>
                  {row.map((value, at) => (
                    <td key={table.head[at]}>{cell(value)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  );
}

/** Pixels that every picture is high. */
export const HEIGHT = 190;
