'use client';

import { type CSSProperties, useCallback, useState } from 'react';
import type { TextInfo } from '@/lib/domain/text';
import type { Command } from '@/lib/reader/input/keys';
import type { Annotations } from '@/lib/reader/text/annotations';
import { LENGTH_PROPERTIES } from '@/lib/reader/window/lengths';
import { backgroundPart } from '../ui/lazy/lazy-part';
import { MissingInteractions } from './input/missing-interactions';
import { useActions } from './input/use-actions';
import { useInteractionsWanted } from './input/use-interactions-wanted';
import { useWalking } from './input/use-walking';
import { useJump } from './place/use-jump';
import { useAnchoredSet } from './place/use-scroll-anchor';
import { ReaderProvider } from './reader-context';
import type { MenuItem } from './sheets/menu';
import { OpenSheet, type Sheet } from './sheets/open-sheet';
import { TextPage, type TextPageProps } from './text/text-page';
import { Toolbar } from './toolbar';
import { useOpenText } from './use-open-text';
import { useReaderParts } from './use-reader-parts';
import type { Viewport } from './window/viewport';
import '@/app/styles/reader.css';
import '@/app/styles/reader-both.css';
import '@/app/styles/reader-figures.css';
import '@/app/styles/reader-gaps.css';
import '@/app/styles/reader-aids.css';
import '@/app/styles/reader-vertical.css';
import '@/app/styles/reader-toolbar.css';
import '@/app/styles/reader-panel.css';
import '@/app/styles/reader-settings.css';
import '@/app/styles/reader-extras.css';
import '@/app/styles/reader-end.css';
import '@/app/styles/reader-engines.css';

const Interactions = backgroundPart(() => import('./input/interactions'), MissingInteractions);

interface ReaderProps extends TextPageProps {
  readonly info: TextInfo;
  readonly href: string;
  readonly annotations: Annotations;
  readonly viewport: Viewport;
  /** Characters set as words from the start, where the window is known. */
  readonly firstCharacters?: number;
}

/** One open text: the page, its toolbar, and the panel that answers when a word is touched. */
export function Reader(props: ReaderProps) {
  const { titled, first, notice, end } = props;
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [immersive, setImmersive] = useState(false);
  const parts = useReaderParts(props, props.firstCharacters);
  const wanted = useInteractionsWanted();
  const set = useAnchoredSet(parts);
  const jump = useJump(parts);
  const walk = useWalking({ parts, jump });
  const onHelp = useCallback(() => setSheet('help'), []);
  const onImmersive = useCallback(() => setImmersive((on) => !on), []);
  const actions = useActions({ parts, set, onHelp, onImmersive });
  const listen = () => actions.listenHere('on');
  const leave = ({ kind }: Command): boolean => {
    if (kind === 'close' && immersive) setImmersive(false);
    return kind === 'close' && immersive;
  };
  useOpenText(parts, jump, (command) => walk(command) || actions.run(command) || leave(command));

  const menu: readonly MenuItem[] = [
    { name: 'Read aloud from here', key: 'r', run: listen },
    { name: 'Words to learn first', run: () => setSheet('learn') },
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
        <Toolbar set={set} menu={menu} onSettings={() => setSheet('settings')} onListen={listen} />
        <TextPage {...{ titled, first, notice, end, set }} />
        {wanted && <Interactions />}
        {immersive && (
          <button type="button" className="button leave-immersive" onClick={onImmersive}>
            Show the toolbar
          </button>
        )}
        <OpenSheet sheet={sheet} set={set} jump={jump} onClose={() => setSheet(null)} />
      </div>
    </ReaderProvider>
  );
}
