import { spellNumbered } from '@/lib/domain/lexicon/gloss';
import type { Classifier, Entry, ReferenceKind, Sense } from '@/lib/domain/lexicon/lexicon';
import { formatMarked } from '@/lib/domain/reading/pinyin';
import { parseReading } from '@/lib/domain/reading/reading';
import type { Script } from '@/lib/domain/script';
import { Gloss } from './gloss';
import { Han } from './han';

interface EntryProps {
  readonly entry: Entry;
  readonly script: Script;
  readonly follow: (surface: string) => void;
}

const REFERENCE: Readonly<Record<ReferenceKind, string>> = {
  variant: 'variant of',
  'old-variant': 'old variant of',
  see: 'see',
  'see-also': 'see also',
  abbreviation: 'short for',
  'other-script': 'also written',
};

/** Pinyin as printed in the dictionary, with marks; left as it is where it is no reading. */
export function markedPinyin(pinyin: string): string {
  const reading = parseReading(pinyin);
  return reading ? formatMarked(reading) : pinyin;
}

function SenseView({
  sense,
  script,
  follow,
}: { readonly sense: Sense } & Omit<EntryProps, 'entry'>) {
  return (
    <li>
      {sense.labels.length > 0 && <i className="labels">{sense.labels.join(', ')} </i>}
      <Gloss script={script}>{sense.glosses.join('; ')}</Gloss>
      {sense.said?.map(({ where, pinyin }) => (
        <span key={where + pinyin} className="quiet">
          {where === 'Taiwan' ? ' in Taiwan ' : ' also said '}
          <span lang="zh-Latn" className="gloss-reading">
            {spellNumbered(pinyin)}
          </span>
        </span>
      ))}
      {sense.references.map((reference) => (
        <span key={reference.kind + reference.traditional} className="reference">
          {` ${REFERENCE[reference.kind]} `}
          <button type="button" className="chip" onClick={() => follow(reference.traditional)}>
            <Han script={script}>{reference[script]}</Han>
          </button>
        </span>
      ))}
      {sense.counts && (
        <span className="counts">
          <span className="quiet"> Counts </span>
          {sense.counts.map((noun) => (
            <button
              type="button"
              className="chip"
              key={noun.traditional}
              onClick={() => follow(noun.traditional)}
            >
              <Han script={script}>{noun[script]}</Han>
            </button>
          ))}
        </span>
      )}
    </li>
  );
}

interface ClassifiersProps extends Omit<EntryProps, 'entry'> {
  readonly classifiers: readonly Classifier[];
}

function Classifiers({ classifiers, script, follow }: ClassifiersProps) {
  if (classifiers.length === 0) return null;
  return (
    <p className="classifiers">
      <span className="quiet">Counted with </span>
      {classifiers.map((item) => (
        <button
          type="button"
          className="chip"
          key={item.traditional + item.pinyin}
          onClick={() => follow(item.traditional)}
        >
          <Han script={script}>{item[script]}</Han> {markedPinyin(item.pinyin)}
        </button>
      ))}
    </p>
  );
}

/** Longest sense, in characters, that runs on in one line with its neighbours. */
const SHORT = 24;

/** Whether the senses of an entry are short synonyms, with nothing to press among them. */
export const runOn = (senses: readonly Sense[]): boolean =>
  senses.length > 1 &&
  senses.every(
    ({ glosses, labels, references, said, counts }) =>
      [...labels, glosses.join('; ')].join(', ').length <= SHORT &&
      references.length === 0 &&
      !said?.length &&
      !counts,
  );

/** One dictionary entry: its senses, numbered where there are several, and its measure words. */
export function EntryView({ entry, script, follow }: EntryProps) {
  const one = entry.senses.length === 1;
  const short = runOn(entry.senses);
  return (
    <div className="entry">
      <ol className={one ? 'senses one' : short ? 'senses short' : 'senses'}>
        {entry.senses.map((sense, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: senses of an entry never move
          <SenseView key={index} sense={sense} script={script} follow={follow} />
        ))}
      </ol>
      <Classifiers classifiers={entry.classifiers} script={script} follow={follow} />
    </div>
  );
}
