'use client';
import type { Standard } from '@/lib/domain/reading/reading';
import { LANG, type Script } from '@/lib/domain/script';
import type { WordUse } from '@/lib/reader/panel/character-words';
import styles from './character.module.css';
import { StrokeBox } from './stroke-box';
import { StrokeSeries } from './stroke-series';
import { useSheet } from './use-sheet';
import { WordUses } from './word-uses';

interface CharacterViewProps {
  /** In the form to be written: the shown script's. */
  readonly character: string;
  readonly script: Script;
  readonly standard: Standard;
  /** From `wordsInText` and `wordsSaved`. */
  readonly inText: readonly WordUse[];
  readonly saved: readonly WordUse[];
  /** Opens a part or a word in the panel. */
  readonly onOpen: (surface: string) => void;
}

/** How a character is written, what it is made of, and where else the learner meets it. */
export default function CharacterView(props: CharacterViewProps) {
  const { character, script, standard, inText, saved, onOpen } = props;
  const state = useSheet(character);
  const lang = LANG[script];
  if (state.status === 'failed') {
    return (
      <div className={styles.view}>
        <p role="alert">{state.message}</p>
        <button type="button" className="button" onClick={state.retry}>
          Try again
        </button>
      </div>
    );
  }
  const sheet = state.status === 'ready' ? state.sheet : null;
  return (
    <div className={styles.view} aria-busy={sheet === null}>
      {sheet === null && <div className={styles.box} />}
      {sheet?.strokes && (
        <>
          <StrokeBox character={character} data={sheet.strokes} />
          <StrokeSeries data={sheet.strokes} />
          <p className={styles.note}>
            Strokes and their order are those of the Mainland’s Kai type; Taiwan’s school form may
            differ in a stroke.
          </p>
        </>
      )}
      {sheet && !sheet.strokes && (
        <p className={styles.note}>
          There is no stroke data for <span lang={lang}>{character}</span>.
        </p>
      )}
      {sheet && sheet.components.length > 0 && (
        <Components parts={sheet.components} lang={lang} onOpen={onOpen} />
      )}
      <WordUses title="Also in this text" words={inText} {...{ script, standard, onOpen }} />
      <WordUses title="In your vocabulary" words={saved} {...{ script, standard, onOpen }} />
    </div>
  );
}

interface ComponentsProps {
  readonly parts: readonly string[];
  readonly lang: string;
  readonly onOpen: (surface: string) => void;
}

function Components({ parts, lang, onOpen }: ComponentsProps) {
  return (
    <section>
      <h3 className={styles.title}>Made of</h3>
      <p className={styles.parts} lang={lang}>
        {parts.map((part, index) => (
          // Parts repeat (林 is 木 twice) and never move.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <span key={index}>
            {index > 0 && <span className={styles.plus}>+</span>}
            <button type="button" className={styles.part} onClick={() => onOpen(part)}>
              {part}
            </button>
          </span>
        ))}
      </p>
    </section>
  );
}
