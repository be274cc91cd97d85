'use client';

import { useEffect, useMemo, useReducer, useState } from 'react';
import { wordsOfNumber } from '@/lib/domain/reading/phrase';
import { parseReading } from '@/lib/domain/reading/reading';
import { type Forms, inScript, type Script, traditionalIn } from '@/lib/domain/script';
import type { Token } from '@/lib/domain/token';
import { notesHere } from '@/lib/reader/panel/notes';
import { axisOf } from '@/lib/reader/window/axis';
import { SpeakButton } from '../../listen/speak-button';
import { meaningKept, OwnMeaning, type Typed } from '../../study/own-meaning';
import { usePreferences } from '../../ui/stores/stores';
import { useReader } from '../reader-context';
import { afterFrame } from '../window/after-frame';
import { wordElement } from '../window/elements';
import type { Viewport } from '../window/viewport';
import { CharacterSection } from './character-section';
import { Earlier } from './earlier';
import { EntryView } from './entry-view';
import { Headword } from './headword';
import { Notes } from './notes';
import { PanelFrame } from './panel-frame';
import { OtherEntries, Parts } from './parts';
import { ReadingLine } from './reading-line';
import { SaveBar } from './save-bar';
import { PanelTools } from './tools';
import { type PanelView, usePanelPage } from './use-panel-page';

/** Readings of what is shown, word by word: those it has here, else its entry's. */
function readingsOf({ token, phrase, content }: PanelView) {
  if (phrase) return phrase;
  if (token?.kind === 'word') return { mainland: [token.reading], taiwan: [token.taiwan] };
  if (token) {
    const words = wordsOfNumber(token.reading);
    return { mainland: words, taiwan: words };
  }
  const reading = content.main?.reading ?? parseReading(content.main?.pinyin ?? '');
  return reading && { mainland: [reading], taiwan: [content.main?.taiwan ?? reading] };
}

interface HeadProps {
  readonly forms: Forms;
  readonly script: Script;
  readonly depth: number;
}

/** What is shown, the way back to what it was followed from, and the way out. */
function PanelHead({ forms, script, depth }: HeadProps) {
  const { back, close } = useReader().selection.getState();
  return (
    <div className="panel-head">
      {depth > 1 && (
        <button type="button" className="icon-button" onClick={back} aria-label="Back">
          ‹
        </button>
      )}
      <Headword forms={forms} script={script} />
      <button type="button" className="icon-button close" onClick={close} aria-label="Close">
        ×
      </button>
    </div>
  );
}

interface ReadingsProps {
  readonly view: PanelView;
  readonly readings: NonNullable<ReturnType<typeof readingsOf>>;
  readonly name: string;
}

/** Both readings, and the buttons that say the word and its sentence. */
function Readings({ view: { token, phrase, place }, readings, name }: ReadingsProps) {
  const { speaker } = useReader();
  const spoken = phrase?.tokens ?? (token ? [token] : []);
  const said = !phrase && token?.kind === 'word' ? token.spoken : undefined;
  return (
    <ReadingLine mainland={readings.mainland} taiwan={readings.taiwan} spoken={said && [said]}>
      {spoken.length > 0 && (
        <span className="reading-listen">
          <SpeakButton speaker={speaker} tokens={spoken} label={`Listen to ${name}`} />
          <SpeakButton
            speaker={speaker}
            tokens={place.sentence.tokens}
            label="Listen to the sentence"
            caption="sentence"
          />
        </span>
      )}
    </ReadingLine>
  );
}

interface MeaningProps {
  readonly view: PanelView;
  readonly script: Script;
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
}

/** What is to be said about the word here, and its entry; a phrase without one has the learner's. */
function Meaning({ view, script, typed, onType }: MeaningProps) {
  const { token, phrase, content, word, place } = view;
  const { follow } = useReader().selection.getState();
  return (
    <>
      {token && (
        <Notes
          notes={notesHere(token, place.sentence.tokens, content.main)}
          script={script}
          follow={follow}
        />
      )}
      {content.main ? (
        <EntryView entry={content.main} script={script} follow={follow} />
      ) : phrase && word ? (
        <OwnMeaning
          word={word}
          typed={typed.get(word.id)}
          onType={(text) => onType(new Map([[word.id, text]]))}
        />
      ) : (
        token?.kind !== 'number' && (
          <p className="quiet">The dictionary has no entry for this; its parts may help.</p>
        )
      )}
    </>
  );
}

/**
 * The element of the word the panel hangs on. Where words have just been cut anew, the text is set
 * with them in the same frame as the panel: then it is found after it.
 */
function useWordElement(viewport: Viewport, token: Token | undefined): HTMLElement | null {
  const [looked, lookAgain] = useReducer((times: number) => times + 1, 0);
  const start = token?.span.start;
  // biome-ignore lint/correctness/useExhaustiveDependencies: looking again is what `looked` is for
  const word = useMemo(() => {
    const page = viewport.page.current;
    return page && start !== undefined ? wordElement(page, start) : null;
  }, [viewport, start, looked]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each token, found or not
  useEffect(() => {
    if (token && !word?.isConnected) return afterFrame(lookAgain);
  }, [token]);
  return word;
}

/** The dictionary entry of the open word. It renders nothing while no word is open. */
export function Panel() {
  const { info, selection, viewport } = useReader();
  const script = usePreferences((state) => state.script);
  const spelling = usePreferences((state) => state.spelling);
  const axis = usePreferences((state) => axisOf(state.direction));
  const view = usePanelPage();
  const [typed, setTyped] = useState<Typed>(new Map());
  const offset = view?.place.token.span.start;
  const word = useWordElement(viewport, view?.place.token);
  if (!view) return null;

  const { content, token, depth } = view;
  const { follow, close } = selection.getState();
  const forms =
    token?.kind === 'word'
      ? { ...content.forms, traditional: traditionalIn(token, spelling) }
      : content.forms;
  const name = inScript(forms, script);
  const readings = readingsOf(view);
  const kept = view.word && meaningKept(view.word, typed.get(view.word.id));
  const pageKey = `${offset}/${depth}/${name}`;
  return (
    <PanelFrame
      key={offset}
      name={name}
      word={word}
      axis={axis}
      onClose={close}
      pageKey={pageKey}
      foot={<SaveBar view={view} word={kept} />}
    >
      <PanelHead forms={forms} script={script} depth={depth} />
      {readings && <Readings view={view} readings={readings} name={name} />}
      <Meaning view={view} script={script} typed={typed} onType={setTyped} />
      <PanelTools key={pageKey} view={view} />
      <Parts title="In this word" parts={content.words} script={script} follow={follow} />
      <Parts title="Characters" parts={content.characters} script={script} follow={follow} />
      <CharacterSection key={name} view={view} />
      {view.word && offset !== undefined && (
        <Earlier id={view.word.id} here={{ textId: info.id, offset }} />
      )}
      <OtherEntries entries={content.others} script={script} follow={follow} />
    </PanelFrame>
  );
}
