'use client';

import type { Preferences } from '@/lib/reader/preferences/preferences';
import { Sample } from './sample';
import { SettingsForm } from './settings-form';
import { SideSheet } from './side-sheet';

interface SheetProps {
  readonly set: (change: Partial<Preferences>) => void;
  readonly onClose: () => void;
}

/** All settings with a live sample. */
export default function SettingsSheet({ set, onClose }: SheetProps) {
  return (
    <SideSheet title="Settings" onClose={onClose}>
      <Sample />
      <SettingsForm set={set} />
    </SideSheet>
  );
}
