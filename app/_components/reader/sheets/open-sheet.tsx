'use client';

import type { Preferences } from '@/lib/reader/preferences/preferences';
import { lazyPart } from '../../ui/lazy/lazy-part';
import type { Jump } from '../place/use-jump';

const SettingsSheet = lazyPart(() => import('./settings-sheet'));
const HelpSheet = lazyPart(() => import('./help-sheet'));
const HandoutSheet = lazyPart(() => import('./handout-sheet'));
const LearnSheet = lazyPart(() => import('./learn-sheet'));
const HistorySheet = lazyPart(() => import('./history-sheet'));

export type Sheet = 'settings' | 'help' | 'history' | 'handout' | 'learn';

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
      return <SettingsSheet set={set} onClose={onClose} onMissing={onClose} />;
    case 'help':
      return <HelpSheet onClose={onClose} onMissing={onClose} />;
    case 'handout':
      return <HandoutSheet onClose={onClose} onMissing={onClose} />;
    case 'history':
      return <HistorySheet onClose={onClose} onMissing={onClose} jump={jump} />;
    case 'learn':
      return <LearnSheet onClose={onClose} onMissing={onClose} />;
    default:
      return null;
  }
}
