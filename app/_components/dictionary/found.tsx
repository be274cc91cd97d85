'use client';

import '@/app/styles/reader-panel.css';
import type { Entry, Lookup } from '@/lib/domain/lexicon/lexicon';
import { EntryView } from '../reader/panel/entry-view';
import { Parts } from '../reader/panel/parts';
import { ReadingLine } from '../reader/panel/reading-line';
import { BothScripts } from '../ui/both-scripts';
import { usePreferences } from '../ui/stores/stores';
import styles from './dictionary.module.css';

interface FoundProps {
  readonly lookup: Lookup;
  readonly follow: (surface: string) => void;
}

function EntryPage({ entry, follow }: { readonly entry: Entry } & Pick<FoundProps, 'follow'>) {
  const script = usePreferences((state) => state.script);
  return (
    <article className={styles.entry}>
      <h2 className={styles.headword}>
        <BothScripts forms={entry} />
      </h2>
      {entry.reading && (
        <ReadingLine mainland={[entry.reading]} taiwan={[entry.taiwan ?? entry.reading]} />
      )}
      {!entry.reading && <p>{entry.pinyin}</p>}
      <EntryView entry={entry} script={script} follow={follow} />
    </article>
  );
}

function summary({ surface, entries, parts }: Lookup): string {
  if (entries.length === 1) return `1 entry for ${surface}.`;
  if (entries.length > 1) return `${entries.length} entries for ${surface}.`;
  return parts.length > 0
    ? 'No entry for the whole of it; here is what is inside.'
    : `The dictionary has no entry for ${surface}.`;
}

/** Every entry of what was looked up, then the words and characters inside it. */
export function Found({ lookup, follow }: FoundProps) {
  const script = usePreferences((state) => state.script);
  const { surface, entries, parts } = lookup;
  const characters = parts.filter((part) => [...part.surface].length === 1);
  const words = parts.filter((part) => [...part.surface].length > 1);
  return (
    <>
      <p role="status" className={entries.length > 0 ? 'hidden' : styles.none}>
        {summary(lookup)}
      </p>
      {entries.map((entry) => (
        <EntryPage key={entry.id} entry={entry} follow={follow} />
      ))}
      <div className={styles.inside}>
        <h2 className="hidden">Inside {surface}</h2>
        <Parts title="Words inside" parts={words} script={script} follow={follow} />
        <Parts title="Characters" parts={characters} script={script} follow={follow} />
      </div>
    </>
  );
}
