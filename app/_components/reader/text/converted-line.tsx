'use client';

import type { Preferences } from '@/lib/reader/preferences/preferences';
import { usePreferences } from '../../ui/stores/stores';
import { useReader } from '../reader-context';
import { ConvertedNotice } from './converted-notice';

interface LineProps {
  readonly set: (change: Partial<Preferences>) => void;
  readonly onDismiss: () => void;
}

/** The line over a text that looks machine-converted; nothing over any other. */
export default function ConvertedLine({ set, onDismiss }: LineProps) {
  const { annotations } = useReader();
  const repair = usePreferences((state) => state.repair);
  if (!annotations.converted()) return null;
  return (
    <ConvertedNotice repair={repair} onRepair={(repair) => set({ repair })} onDismiss={onDismiss} />
  );
}
