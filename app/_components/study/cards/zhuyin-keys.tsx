'use client';

import type { RefObject } from 'react';
import { ZHUYIN_ROWS } from '@/lib/study/cards/zhuyin-keys';
import styles from './typed-reading.module.css';

interface ZhuyinKeysProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  /** Whether letters are taken for the signs on their keys. */
  readonly byHand: boolean;
  readonly onByHand: (byHand: boolean) => void;
  /** Open from the start, for who reads by zhuyin. */
  readonly open: boolean;
}

/**
 * The signs of zhuyin to tap, as they lie on Taiwan's keyboards; and those keyboards on one of Latin
 * letters, for who knows them by hand.
 */
export function ZhuyinKeys({ field, typed, onTyped, byHand, onByHand, open }: ZhuyinKeysProps) {
  const type = (next: string) => {
    onTyped(next);
    field.current?.focus({ preventScroll: true });
  };
  return (
    <details className={styles.keys} open={open}>
      <summary>Zhuyin keys</summary>
      <fieldset className={styles.rows}>
        <legend className="hidden">Signs of zhuyin</legend>
        {ZHUYIN_ROWS.map((row) => (
          <div key={row.join('')} className={styles.row}>
            {row.map((sign) => (
              <button key={sign} type="button" onClick={() => type(typed + sign)}>
                {sign}
              </button>
            ))}
          </div>
        ))}
        <div className={styles.row}>
          <button
            type="button"
            aria-label="Delete the last sign"
            onClick={() => type([...typed].slice(0, -1).join(''))}
          >
            ⌫
          </button>
        </div>
      </fieldset>
      <label className={styles.hand}>
        <input
          type="checkbox"
          checked={byHand}
          onChange={(event) => onByHand(event.target.checked)}
        />
        My keys are those of a zhuyin keyboard
      </label>
    </details>
  );
}
