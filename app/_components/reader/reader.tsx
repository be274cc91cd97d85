'use client';

import dynamic from 'next/dynamic';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { TextInfo } from '@/lib/domain/text';
import type { Annotations } from '@/lib/reader/annotations';
import type { Command } from '@/lib/reader/keys';
import { useSpokenMark } from '../listen/use-spoken-mark';
import { usePreferences, usePreferencesStore } from '../ui/stores';
import { ConvertedNotice } from './converted-notice';
import { FirstHints } from './first-hints';
import type { MenuItem } from './menu';
import { ReaderProvider } from './reader-context';
import { TextView } from './text-view';
import { Toolbar } from './toolbar';
import { useActions } from './use-actions';
import { useAnchoredSet } from './use-anchored-set';
import { useAnswersWanted } from './use-answers';
import { useBackButton } from './use-back-button';
import { useCorrectedText } from './use-corrections';
import { useFill } from './use-fill';
import { useGestures } from './use-gestures';
import { useHistoryLog } from './use-history-log';
import { useJump } from './use-jump';
import { useKeyboard } from './use-keyboard';
import { useOpenWord } from './use-open-word';
import { usePlace } from './use-place';
import { usePointing } from './use-pointing';
import { useProgress } from './use-progress';
import { useReaderParts } from './use-reader-parts';
import { useWalking } from './use-walking';
import { useWheel } from './use-wheel';
import '@/app/styles/reader.css';
import '@/app/styles/reader-both.css';
import '@/app/styles/reader-gaps.css';
import '@/app/styles/reader-aids.css';
import '@/app/styles/reader-vertical.css';
import '@/app/styles/reader-toolbar.css';
import '@/app/styles/reader-panel.css';
import '@/app/styles/reader-settings.css';
import '@/app/styles/reader-extras.css';

const Answers = dynamic(() => import('./answers'), { ssr: false });
const SettingsSheet = dynamic(() => import('./settings-sheet'), { ssr: false });
const HelpSheet = dynamic(() => import('./help-sheet'), { ssr: false });
const HandoutSheet = dynamic(() => import('./handout-sheet'), { ssr: false });
const HistorySheet = dynamic(() => import('./history-sheet'), { ssr: false });

interface ReaderProps {
  readonly info: TextInfo;
  readonly href: string;
  readonly annotations: Annotations;
  /** The first paragraph is the title. */
  readonly titled: boolean;
  /** Puts away the line that the text looks machine-converted; left out where it has been. */
  readonly onDismissConverted?: (() => void) | undefined;
  /** The learner has never opened an article before. */
  readonly first?: boolean;
  /** Characters set as words from the start, where the window is known. */
  readonly firstCharacters?: number;
}

type Sheet = 'settings' | 'help' | 'history' | 'handout';

/** One open text: the page, its toolbar, and the panel that answers when a word is touched. */
export function Reader(props: ReaderProps) {
  const { info, href, annotations, titled, first = false, onDismissConverted } = props;
  const root = useRef<HTMLElement>(null);
  const progress = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [immersive, setImmersive] = useState(false);
  const parts = useReaderParts(info, href, annotations, props.firstCharacters);
  const { selection, speaker } = parts;
  const repair = usePreferences((state) => state.repair);
  const wanted = useAnswersWanted();
  const store = usePreferencesStore();
  const vertical = useCallback(() => store.getState().direction === 'vertical', [store]);
  const set = useAnchoredSet(root, parts);
  const jump = useJump(root, parts);
  const walk = useWalking({ root, parts, jump });
  const onHelp = useCallback(() => setSheet('help'), []);
  const onImmersive = useCallback(() => setImmersive((on) => !on), []);
  const actions = useActions({ root, parts, set, onHelp, onImmersive });
  const run = (command: Command) => walk(command) || actions.run(command);
  const close = () => setSheet(null);

  useCorrectedText(annotations, info.id);
  useFill(parts);
  useGestures(root, selection);
  usePointing(root, selection);
  useOpenWord(root, selection);
  useHistoryLog(parts);
  useBackButton(selection);
  useKeyboard({ root, vertical, run });
  usePlace({ root, parts, jump, vertical });
  useProgress(root, progress);
  useWheel(root, vertical);
  useSpokenMark(root, speaker, jump);
  useTitle(info);

  const menu: readonly MenuItem[] = [
    { name: 'Read aloud from here', key: 'r', run: () => actions.listenHere('on') },
    { name: 'Words looked up', run: () => setSheet('history') },
    { name: 'Mark this screen known', run: actions.markScreenKnown },
    { name: 'Copy with readings', key: 'c', run: actions.copyWithReadings },
    { name: 'Nothing but the text', key: 'f', run: onImmersive },
    { name: 'Hand-out …', run: () => setSheet('handout') },
    { name: 'Keys', key: '?', run: onHelp },
  ];
  return (
    <ReaderProvider value={parts}>
      <div className="reader" data-immersive={immersive ? '' : undefined}>
        <Toolbar
          set={set}
          menu={menu}
          onSettings={() => setSheet('settings')}
          onListen={() => actions.listenHere('on')}
        />
        <main>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk the words from here */}
          <article ref={root} id="content" className="page" tabIndex={0} aria-label={info.title}>
            {first && <FirstHints />}
            {!titled && <h1 className="hidden">{info.title}</h1>}
            {onDismissConverted && annotations.converted() && (
              <ConvertedNotice
                repair={repair}
                onRepair={(repair) => set({ repair })}
                onDismiss={onDismissConverted}
              />
            )}
            <TextView titled={titled} />
          </article>
        </main>
        <div ref={progress} className="progress" aria-hidden="true" />
        {wanted && <Answers root={root} />}
        {immersive && (
          <button type="button" className="button leave-immersive" onClick={onImmersive}>
            Show the toolbar
          </button>
        )}
        {sheet === 'settings' && <SettingsSheet set={set} onClose={close} />}
        {sheet === 'help' && <HelpSheet onClose={close} />}
        {sheet === 'handout' && <HandoutSheet onClose={close} />}
        {sheet === 'history' && <HistorySheet onClose={close} jump={jump} />}
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
