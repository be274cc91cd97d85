'use client';

import type { Entry } from '@/lib/domain/lexicon/lexicon';
import type { FoundBy, SearchResult } from '@/lib/domain/lexicon/search';
import { firstGloss } from '@/lib/reader/panel/encounter';
import { markedPinyin } from '../reader/panel/entry-view';
import { Han } from '../reader/panel/han';
import { usePreferences } from '../ui/stores/stores';

const TITLES: Readonly<Record<FoundBy, string>> = {
  headword: 'Words written with it',
  sound: 'Words that sound so',
  english: 'Words that mean it',
  parts: 'Characters made of it',
  likeness: 'Not to be taken for',
};

interface FoundWordsProps {
  readonly result: SearchResult;
  /** What is shown of the entries themselves above, and not listed again. */
  readonly shown: ReadonlySet<string>;
  readonly follow: (surface: string) => void;
}

interface ListProps {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly follow: (surface: string) => void;
}

function WordList({ title, entries, follow }: ListProps) {
  const script = usePreferences((state) => state.script);
  return (
    <section className="parts" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <button type="button" className="part" onClick={() => follow(entry.traditional)}>
              <Han script={script} className="part-form">
                {entry[script]}
              </Han>
              <span className="part-reading">{markedPinyin(entry.pinyin)}</span>
              <span className="part-gloss">{firstGloss(entry)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The words that were found, in the order of how likely they are meant. */
export function FoundWords({ result, shown, follow }: FoundWordsProps) {
  const lists = result.found
    .map(({ by, entries }) => ({ by, entries: entries.filter(({ id }) => !shown.has(id)) }))
    .filter(({ entries }) => entries.length > 0);
  const byKind = new Map<FoundBy, Entry[]>();
  for (const { by, entries } of lists) byKind.set(by, [...(byKind.get(by) ?? []), ...entries]);
  return [...byKind].map(([by, entries]) => (
    <WordList key={by} title={TITLES[by]} entries={entries} follow={follow} />
  ));
}
