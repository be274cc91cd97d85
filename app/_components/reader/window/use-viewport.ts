'use client';

import { useState } from 'react';
import { axisOf } from '@/lib/reader/window/axis';
import { usePreferencesStore } from '../../ui/stores/stores';
import { createViewport, type Viewport } from './viewport';

/** The window on a text that is being opened: one for as long as it is open. */
export function useViewport(): Viewport {
  const preferences = usePreferencesStore();
  const [viewport] = useState(() => createViewport(() => axisOf(preferences.getState().direction)));
  return viewport;
}
