'use client';

import '@/app/styles/reader-panel.css';
import { hanIn } from '@/lib/domain/han';
import type { Entry, Lookup } from '@/lib/domain/lexicon/lexicon';
import { spokenEntry, wordOfEntry } from '@/lib/reader/panel/encounter';
import type { Speaker } from '@/lib/reader/speech/speaker';
import { Writing } from '../character/writing';
import { ListenBar } from '../listen/listen-bar';
import { SpeakButton } from '../listen/speak-button';
import { useSpeaker } from '../listen/use-speaker';
import { EntryView } from '../reader/panel/entry-view';
import { Parts } from '../reader/panel/parts';
import { ReadingLine } from '../reader/panel/reading-line';
import { SaveWord } from '../study/save-word';
import { BothScripts } from '../ui/both-scripts';
import { usePreferences, usePreferencesStore } from '../ui/stores/stores';
import styles from './dictionary.module.css';
import { OwnSentences } from './own-sentences';

/** More characters than a word has: of a sentence nobody asks how all of it is written. */
const MOST_WRITTEN = 8;

interface FoundProps {
  readonly lookup: Lookup;
  readonly follow: (surface: string) => void;
}

interface EntryPageProps extends Pick<FoundProps, 'follow'> {
  readonly entry: Entry;
  readonly speaker: Speaker;
}

function EntryPage({ entry, speaker, follow }: EntryPageProps) {
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
      <div className={styles.keep}>
        <SpeakButton
          speaker={speaker}
          tokens={[spokenEntry(entry)]}
          label={`Listen to ${entry[script]}`}
        />
        <SaveWord word={wordOfEntry(entry)} met={() => null} />
      </div>
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
  const standard = usePreferences((state) => state.standard);
  const rate = usePreferences((state) => state.rate);
  const speaker = useSpeaker(standard, rate);
  const preferences = usePreferencesStore();
  return (
    <>
      <p role="status" className={entries.length > 0 ? 'hidden' : styles.none}>
        {summary(lookup)}
      </p>
      {entries.map((entry) => (
        <EntryPage key={entry.id} entry={entry} speaker={speaker} follow={follow} />
      ))}
      <div className={styles.inside}>
        {[...new Set(entries.map((entry) => wordOfEntry(entry).id))].map((id) => (
          <OwnSentences key={id} id={id} />
        ))}
        <Writing
          key={surface}
          heading={<h2>Writing</h2>}
          characters={hanIn(entries[0]?.[script] ?? '').slice(0, MOST_WRITTEN)}
          inText={() => []}
          follow={follow}
        />
        <h2 className="hidden">Inside {surface}</h2>
        <Parts title="Words inside" parts={words} script={script} follow={follow} />
        <Parts title="Characters" parts={characters} script={script} follow={follow} />
      </div>
      <ListenBar
        speaker={speaker}
        rate={rate}
        onRate={(percent) => preferences.getState().set({ rate: percent })}
      />
    </>
  );
}
