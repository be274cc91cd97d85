'use client';

import dynamic from 'next/dynamic';
import type { Preferences } from '@/lib/reader/preferences/preferences';
import type { Jump } from '../place/use-jump';

const SettingsSheet = dynamic(() => import('./settings-sheet'), { ssr: false });
const HelpSheet = dynamic(() => import('./help-sheet'), { ssr: false });
const HandoutSheet = dynamic(() => import('./handout-sheet'), { ssr: false });
const HistorySheet = dynamic(() => import('./history-sheet'), { ssr: false });

export type Sheet = 'settings' | 'help' | 'history' | 'handout';

interface OpenSheetProps {
  readonly sheet: Sheet | null;
  readonly set: (change: Partial<Preferences>) => void;
  readonly jump: Jump;
  readonly onClose: () => void;
}

/** The sheet that is open, if one is; each comes when it is first opened. */
export function OpenSheet({ sheet, set, jump, onClose }: OpenSheetProps) {
  switch (sheet) {
    case 'settings':
      return <SettingsSheet set={set} onClose={onClose} />;
    case 'help':
      return <HelpSheet onClose={onClose} />;
    case 'handout':
      return <HandoutSheet onClose={onClose} />;
    case 'history':
      return <HistorySheet onClose={onClose} jump={jump} />;
    default:
      return null;
  }
}
