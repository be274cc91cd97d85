'use client';

import { useEffect } from 'react';
import { usePreferences } from '../../ui/stores/stores';
import type { ReaderParts } from '../reader-context';
import { fetchFacesAhead } from './faces-ahead';

/** Begins anew when the script or the face is another. */
export function useFacesAhead({ annotations, viewport }: ReaderParts): void {
  const script = usePreferences((state) => state.script);
  const spelling = usePreferences((state) => state.spelling);
  const font = usePreferences((state) => state.font);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another face has other files
  useEffect(
    () => fetchFacesAhead({ annotations, viewport, display: { script, spelling } }),
    [annotations, viewport, script, spelling, font],
  );
}
