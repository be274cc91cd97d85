'use client';

import { useId, useState } from 'react';
import { countChosen, type WordFilter } from '@/lib/study/vocabulary/filter';
import { KINDS, type WordKind, type WordOrder } from '@/lib/study/vocabulary/finding';
import { OrderSelect } from '../../ui/order-select';
import { Filters } from './filters';
import styles from './vocabulary.module.css';

const ORDER_NAMES: readonly (readonly [WordOrder, string])[] = [
  ['time', 'Newest first'],
  ['old', 'Oldest first'],
  ['pinyin', 'By pinyin'],
  ['text', 'By text'],
  ['frequent', 'Most frequent first'],
  ['due', 'Next due first'],
];

const KIND_NAMES: Readonly<Record<WordKind, string>> = {
  saved: 'Saved',
  new: 'New',
  learning: 'Learning',
  known: 'Known',
  ignored: 'Ignored',
  all: 'All',
};

interface FinderProps {
  readonly filter: WordFilter;
  readonly change: (some: Partial<WordFilter>) => void;
  readonly kind: WordKind;
  readonly counts: Readonly<Record<WordKind, number>>;
}

/** What is looked for, among which words, in which order. */
export function Finder({ filter, change, kind, counts }: FinderProps) {
  const id = useId();
  const chosen = countChosen(filter);
  const [open, setOpen] = useState(chosen > 0);
  const kinds = KINDS.map(
    (one) => [one, `${KIND_NAMES[one]} (${counts[one].toLocaleString('en')})`] as const,
  );
  return (
    <search>
      <div className={styles.bar}>
        <input
          type="search"
          className="field"
          value={filter.query}
          onChange={(event) => change({ query: event.target.value })}
          placeholder="Hanzi, pinyin or English"
          aria-label="Search your words by Chinese, pinyin, zhuyin or English"
        />
        <OrderSelect
          label="Which words"
          orders={kinds}
          value={kind}
          onChange={(one) => change({ kind: one })}
        />
        <OrderSelect
          label="Order of the words"
          orders={ORDER_NAMES}
          value={filter.order}
          onChange={(order) => change({ order })}
        />
        <button
          type="button"
          className="button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          Filter{chosen > 0 && ` (${chosen})`}
        </button>
      </div>
      {open && <Filters id={id} filter={filter} change={change} />}
    </search>
  );
}
