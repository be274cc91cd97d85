'use client';

import dynamic from 'next/dynamic';
import { type CSSProperties, useCallback, useEffect, useRef, useState } from 'react';
import type { TextInfo } from '@/lib/domain/text';
import type { Command } from '@/lib/reader/input/keys';
import type { Annotations } from '@/lib/reader/text/annotations';
import { LENGTH_PROPERTIES } from '@/lib/reader/window/lengths';
import { useSpokenMark } from '../listen/use-spoken-mark';
import { usePreferences } from '../ui/stores/stores';
import { useActions } from './input/use-actions';
import { useGestures } from './input/use-gestures';
import { useInteractionsWanted } from './input/use-interactions-wanted';
import { useKeyboard } from './input/use-keyboard';
import { usePointing } from './input/use-pointing';
import { useWalking } from './input/use-walking';
import { useWheel } from './input/use-wheel';
import { useBackButton } from './panel/use-back-button';
import { useHistoryLog } from './panel/use-history-log';
import { useOpenWord } from './panel/use-open-word';
import { useJump } from './place/use-jump';
import { usePlace } from './place/use-place';
import { useProgress } from './place/use-progress';
import { useAnchoredSet } from './place/use-scroll-anchor';
import { ReaderProvider } from './reader-context';
import type { MenuItem } from './sheets/menu';
import { ConvertedNotice } from './text/converted-notice';
import { FirstHints } from './text/first-hints';
import { TextView } from './text/text-view';
import { useCorrectedText } from './text/use-corrections';
import { Toolbar } from './toolbar';
import { useReaderParts } from './use-reader-parts';
import { useFill } from './window/use-fill';
import type { Viewport } from './window/viewport';
import '@/app/styles/reader.css';
import '@/app/styles/reader-both.css';
import '@/app/styles/reader-gaps.css';
import '@/app/styles/reader-aids.css';
import '@/app/styles/reader-vertical.css';
import '@/app/styles/reader-toolbar.css';
import '@/app/styles/reader-panel.css';
import '@/app/styles/reader-settings.css';
import '@/app/styles/reader-extras.css';

const Interactions = dynamic(() => import('./input/interactions'), { ssr: false });
const SettingsSheet = dynamic(() => import('./sheets/settings-sheet'), { ssr: false });
const HelpSheet = dynamic(() => import('./sheets/help-sheet'), { ssr: false });
const HandoutSheet = dynamic(() => import('./sheets/handout-sheet'), { ssr: false });
const HistorySheet = dynamic(() => import('./sheets/history-sheet'), { ssr: false });

interface ReaderProps {
  readonly info: TextInfo;
  readonly href: string;
  readonly annotations: Annotations;
  readonly viewport: Viewport;
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
  const { info, annotations, viewport, titled, first = false, onDismissConverted } = props;
  const progress = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [immersive, setImmersive] = useState(false);
  const parts = useReaderParts(props, props.firstCharacters);
  const { selection, speaker } = parts;
  const { page } = viewport;
  const repair = usePreferences((state) => state.repair);
  const wanted = useInteractionsWanted();
  const set = useAnchoredSet(parts);
  const jump = useJump(parts);
  const walk = useWalking({ parts, jump });
  const onHelp = useCallback(() => setSheet('help'), []);
  const onImmersive = useCallback(() => setImmersive((on) => !on), []);
  const actions = useActions({ parts, set, onHelp, onImmersive });
  const run = (command: Command) => walk(command) || actions.run(command);
  const close = () => setSheet(null);

  useCorrectedText(annotations, info.id);
  useFill(parts);
  useGestures(viewport, selection);
  usePointing(viewport, selection);
  useOpenWord(viewport, selection);
  useHistoryLog(parts);
  useBackButton(selection);
  useKeyboard(viewport, run);
  usePlace({ parts, jump });
  useProgress(viewport, progress);
  useWheel(viewport);
  useSpokenMark(page, speaker, jump);
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
      <div
        className="reader"
        style={LENGTH_PROPERTIES as CSSProperties}
        data-immersive={immersive ? '' : undefined}
      >
        <Toolbar
          set={set}
          menu={menu}
          onSettings={() => setSheet('settings')}
          onListen={() => actions.listenHere('on')}
        />
        <main>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk the words from here */}
          <article ref={page} id="content" className="page" tabIndex={0} aria-label={info.title}>
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
        {wanted && <Interactions />}
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
