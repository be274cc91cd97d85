'use client';

import dynamic from 'next/dynamic';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { TextInfo } from '@/lib/domain/text';
import type { Annotations } from '@/lib/reader/annotations';
import { createNearness } from '@/lib/reader/nearness';
import { createSelectionStore } from '@/lib/reader/selection-store';
import { usePreferences, usePreferencesStore } from '../ui/stores';
import { Panel } from './panel/panel';
import { type ReaderParts, ReaderProvider } from './reader-context';
import { TextView } from './text-view';
import { Toolbar } from './toolbar';
import { useAnchoredSet } from './use-anchored-set';
import { useCommands } from './use-commands';
import { useDisplay } from './use-display';
import { useGestures } from './use-gestures';
import { useJump } from './use-jump';
import { useKeyboard } from './use-keyboard';
import { useMarks } from './use-marks';
import { useBackButton, useOpenWord } from './use-open-word';
import { usePlace } from './use-place';
import { useWatch } from './use-watch';
import '@/app/styles/reader.css';
import '@/app/styles/reader-toolbar.css';
import '@/app/styles/reader-panel.css';
import '@/app/styles/reader-settings.css';

const SettingsSheet = dynamic(() => import('./settings-sheet'), { ssr: false });

/** Characters set as words from the start, on the server too: the first screen of a wide window. */
const FIRST_CHARACTERS = 1500;

interface ReaderProps {
  readonly info: TextInfo;
  readonly href: string;
  readonly annotations: Annotations;
  /** The first paragraph is the title. */
  readonly titled: boolean;
}

/** One open text: the page, its toolbar, and the panel that answers when a word is touched. */
export function Reader({ info, href, annotations, titled }: ReaderProps) {
  const root = useRef<HTMLElement>(null);
  const [settings, setSettings] = useState(false);
  const [nearness] = useState(() => {
    const first = annotations.sections().filter((section) => section.start < FIRST_CHARACTERS);
    return createNearness((work) => requestAnimationFrame(work), first);
  });
  const [selection] = useState(createSelectionStore);
  const watch = useWatch(nearness);
  const mounted = useMarks(annotations);
  const parts: ReaderParts = useMemo(
    () => ({ info, href, annotations, nearness, selection, watch, mounted }),
    [info, href, annotations, nearness, selection, watch, mounted],
  );
  const display = useDisplay();
  const store = usePreferencesStore();
  const vertical = useCallback(() => store.getState().direction === 'vertical', [store]);
  const set = useAnchoredSet(root, selection);
  const jump = useJump(root, parts);
  const run = useCommands({ root, parts, jump, set });

  useGestures(root, selection);
  useOpenWord(root, selection);
  useBackButton(selection);
  useKeyboard({ root, vertical, run });
  usePlace({ root, parts, jump, vertical });
  useTitle(info);

  return (
    <ReaderProvider value={parts}>
      <div className="reader">
        <Toolbar set={set} onSettings={() => setSettings(true)} />
        <main>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk the words from here */}
          <article ref={root} id="content" className="page" tabIndex={0} aria-label={info.title}>
            {!titled && <h1 className="hidden">{info.title}</h1>}
            <TextView display={display} titled={titled} />
          </article>
        </main>
        <Panel root={useCallback(() => root.current, [])} />
        {settings && <SettingsSheet set={set} onClose={() => setSettings(false)} />}
      </div>
    </ReaderProvider>
  );
}

/** The window's title follows the script. */
function useTitle(info: TextInfo): void {
  const script = usePreferences((state) => state.script);
  useEffect(() => {
    const title = script === 'simplified' ? info.titleSimplified : info.title;
    document.title = `${title} · Hangjian 行間`;
  }, [info, script]);
}
