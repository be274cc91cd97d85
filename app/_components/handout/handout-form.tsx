'use client';
import type { HandoutOptions } from '@/lib/exporting/handout-options';
import styles from './handout.module.css';

interface HandoutFormProps {
  readonly options: HandoutOptions;
  readonly onChange: (options: HandoutOptions) => void;
}

type Choices = readonly (readonly [value: string, label: string])[];

/** Every choice but the band, in the order in which a teacher asks. */
const FIELDS: readonly (readonly [keyof HandoutOptions, string, Choices])[] = [
  [
    'words',
    'Readings on',
    [
      ['unknown', 'unknown words'],
      ['saved', 'saved words'],
      ['band', 'rarer words'],
      ['all', 'all words'],
      ['none', 'no words'],
    ],
  ],
  [
    'aid',
    'As',
    [
      ['pinyin', 'pinyin'],
      ['zhuyin', 'zhuyin'],
    ],
  ],
  [
    'standard',
    'Read as in',
    [
      ['taiwan', 'Taiwan'],
      ['mainland', 'the Mainland'],
    ],
  ],
  [
    'script',
    'Characters',
    [
      ['traditional', 'traditional'],
      ['simplified', 'simplified'],
    ],
  ],
  [
    'direction',
    'Lines',
    [
      ['horizontal', 'horizontal'],
      ['vertical', 'vertical'],
    ],
  ],
  [
    'glossary',
    'Word list',
    [
      ['end', 'at the end'],
      ['page', 'on each page'],
      ['none', 'none'],
    ],
  ],
];

const BANDS = [1, 2, 3, 4, 5, 6] as const;

/** What the hand-out is to hold, one line a choice. */
export function HandoutForm({ options, onChange }: HandoutFormProps) {
  return (
    <div className={styles.form}>
      {FIELDS.map(([key, label, choices]) => (
        <label key={key} className={styles.line}>
          <span>{label}</span>
          <select
            className="field"
            value={options[key]}
            onChange={(event) => onChange({ ...options, [key]: event.target.value })}
          >
            {choices.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      {options.words === 'band' && (
        <label className={styles.line}>
          <span>From band</span>
          <select
            className="field"
            value={options.band}
            onChange={(event) => onChange({ ...options, band: Number(event.target.value) })}
          >
            {BANDS.map((band) => (
              <option key={band} value={band}>
                {band}
                {band === 1 ? ' (the most frequent)' : ''}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
