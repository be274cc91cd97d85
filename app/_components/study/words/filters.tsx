'use client';

import { useId, useMemo } from 'react';
import { titleForms } from '@/lib/domain/card';
import type { SenseClassName } from '@/lib/domain/lexicon/sense-class';
import { NO_FILTER, type WordFilter } from '@/lib/study/vocabulary/filter';
import type { WhenDue } from '@/lib/study/vocabulary/when-due';
import { usePreferences, useVocabulary } from '../../ui/stores/stores';
import styles from './filters.module.css';
import { useTags } from './known-tags';

const BANDS: readonly (readonly [string, string])[] = [
  ['1', 'The first 1,000 words'],
  ['2', 'To 2,500'],
  ['3', 'To 5,000'],
  ['4', 'To 10,000'],
  ['5', 'To 20,000'],
  ['6', 'Rarer'],
];

const DUE: readonly (readonly [WhenDue, string])[] = [
  ['overdue', 'Before today'],
  ['today', 'Today'],
  ['week', 'In the next six days'],
  ['later', 'Later'],
  ['never', 'Not asked yet'],
];

const PARTS: readonly (readonly [SenseClassName, string])[] = [
  ['noun', 'Noun'],
  ['name', 'Name'],
  ['verb', 'Verb'],
  ['adjective', 'Adjective'],
  ['adverb', 'Adverb'],
  ['measure', 'Measure word'],
  ['numeral', 'Number'],
  ['pronoun', 'Pronoun'],
  ['determiner', 'Determiner'],
  ['adposition', 'Preposition'],
  ['conjunction', 'Conjunction'],
  ['auxiliary', 'Auxiliary verb'],
  ['complement', 'Complement'],
  ['particle', 'Particle'],
  ['interjection', 'Interjection'],
  ['prefix', 'Prefix'],
  ['suffix', 'Suffix'],
];

interface OneOfProps {
  readonly label: string;
  /** What stands for no choice. */
  readonly any: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function OneOf({ label, any, options, value, onChange }: OneOfProps) {
  const id = useId();
  return (
    <p className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      >
        <option value="">{any}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The texts words were met in, by their titles in the script shown. */
function useTexts(): readonly (readonly [id: string, title: string])[] {
  const words = useVocabulary((state) => state.words);
  const script = usePreferences((state) => state.script);
  return useMemo(() => {
    const titles = new Map<string, string>();
    for (const { encounters } of words.values()) {
      for (const met of encounters) titles.set(met.textId, titleForms(met)[script]);
    }
    return [...titles].sort(([, one], [, other]) => one.localeCompare(other, 'zh-Hant'));
  }, [words, script]);
}

/** Which tag words have; nothing where none has one. */
function Tagged({ tag, change }: Pick<FiltersProps, 'change'> & Pick<WordFilter, 'tag'>) {
  const tags = useTags();
  if (tags.length === 0 && tag === null) return null;
  // The beginning of levels is no tag of its own, and may be asked for all the same.
  const offered = tag === null || tags.includes(tag) ? tags : [tag, ...tags];
  return (
    <OneOf
      label="Tagged"
      any="With any tag or none"
      options={offered.map((one) => [one, one])}
      value={tag}
      onChange={(value) => change({ tag: value })}
    />
  );
}

interface FiltersProps {
  readonly id: string;
  readonly filter: WordFilter;
  readonly change: (some: Partial<WordFilter>) => void;
}

/** What words are looked through beside their state: where they were met, how frequent they are … */
export function Filters({ id, filter, change }: FiltersProps) {
  const texts = useTexts();
  const { band, due, part, leech, text } = filter;
  const cleared = { ...NO_FILTER, query: filter.query, kind: filter.kind, order: filter.order };
  return (
    <fieldset id={id} className={styles.filters}>
      <legend className="hidden">Which words</legend>
      <OneOf
        label="Met in"
        any="Any text or none"
        options={texts}
        value={text}
        onChange={(value) => change({ text: value })}
      />
      <OneOf
        label="How frequent"
        any="Frequent or rare"
        options={BANDS}
        value={band === null ? null : String(band)}
        onChange={(value) => change({ band: value === null ? null : Number(value) })}
      />
      <OneOf
        label="Due"
        any="At any time or never"
        options={DUE}
        value={due}
        onChange={(value) => change({ due: value as WhenDue | null })}
      />
      <OneOf
        label="What it is"
        any="Any part of speech"
        options={PARTS}
        value={part}
        onChange={(value) => change({ part: value as SenseClassName | null })}
      />
      <Tagged tag={filter.tag} change={change} />
      <p className={styles.foot}>
        <label>
          <input
            type="checkbox"
            checked={leech}
            onChange={(event) => change({ leech: event.target.checked })}
          />{' '}
          Forgotten again and again
        </label>
        <button type="button" className="plain" onClick={() => change(cleared)}>
          Clear
        </button>
      </p>
    </fieldset>
  );
}
