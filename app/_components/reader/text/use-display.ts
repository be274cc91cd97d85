'use client';

import { useMemo } from 'react';
import type { Display } from '@/lib/reader/text/shown';
import { usePreferences } from '../../ui/stores/stores';

/** The preferences that change the shown text, as one object that changes only when they do. */
export function useDisplay(): Display {
  const script = usePreferences((state) => state.script);
  const spelling = usePreferences((state) => state.spelling);
  const standard = usePreferences((state) => state.standard);
  const tones = usePreferences((state) => state.tones);
  const wording = usePreferences((state) => state.wording);
  const repair = usePreferences((state) => state.repair);
  const punctuation = usePreferences((state) => state.punctuation);
  return useMemo(
    () => ({ script, spelling, standard, tones, wording, repair, punctuation }),
    [script, spelling, standard, tones, wording, repair, punctuation],
  );
}
