import type { Entry } from '@/lib/domain/lexicon/lexicon';
import type { Script } from '@/lib/domain/script';
import { firstGloss } from '@/lib/reader/panel/encounter';
import type { PanelPart } from '@/lib/reader/panel/pages';
import { EntryView, markedPinyin } from './entry-view';
import { Han } from './han';

interface PartsProps {
  readonly title: string;
  readonly parts: readonly PanelPart[];
  readonly script: Script;
  readonly follow: (surface: string) => void;
}

/** Words inside the word, or its characters; each opens in turn. */
export function Parts({ title, parts, script, follow }: PartsProps) {
  if (parts.length === 0) return null;
  return (
    <section className="parts" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {parts.map(({ surface, entries }) => {
          const [first] = entries;
          return (
            <li key={surface}>
              <button type="button" className="part" onClick={() => follow(surface)}>
                <Han script={script} className="part-form">
                  {first ? first[script] : surface}
                </Han>
                <span className="part-reading">{first ? markedPinyin(first.pinyin) : ''}</span>
                <span className="part-gloss">{firstGloss(first) || 'no entry'}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface OthersProps {
  readonly entries: readonly Entry[];
  readonly script: Script;
  readonly follow: (surface: string) => void;
}

/** Every other entry of the spelling, folded. */
export function OtherEntries({ entries, script, follow }: OthersProps) {
  if (entries.length === 0) return null;
  return (
    <section className="others">
      <h3>Also written this way</h3>
      {entries.map((entry) => (
        <details key={entry.id}>
          <summary>
            <Han script={script}>{entry[script]}</Han>
            <span className="part-reading">{markedPinyin(entry.pinyin)}</span>
            <span className="part-gloss">{firstGloss(entry)}</span>
          </summary>
          <EntryView entry={entry} script={script} follow={follow} />
        </details>
      ))}
    </section>
  );
}
