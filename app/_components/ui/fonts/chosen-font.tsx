'use client';

import { useEffect } from 'react';
import { untilLoaded } from '../lazy/until-loaded';
import { usePreferences } from '../stores/stores';
import { ScriptFaces, TaiwanKai } from './faces';

/**
 * Kai lacks characters that few texts have, for which it asks the serif next: where that is not the
 * text's face its sheets come last of all, when it is known which characters Kai lacks.
 */
function useKaiNext(needed: boolean) {
  useEffect(() => {
    if (!needed) return;
    const stops: (() => void)[] = [];
    const next = () =>
      stops.push(
        untilLoaded(
          () => import('./serif-traditional'),
          () => undefined,
        ),
        untilLoaded(
          () => import('@/node_modules/@fontsource/noto-serif-tc/400.css?rare'),
          () => undefined,
        ),
      );
    stops.push(untilLoaded(() => import('@/node_modules/@fontsource/iansui/400.css?rare'), next));
    return () => {
      for (const stop of stops) stop();
    };
  }, [needed]);
}

/** The faces of the page, and Taiwan's Kai. */
export function ChosenFont() {
  const font = usePreferences((state) => state.font);
  const script = usePreferences((state) => state.script);
  useKaiNext(font === 'kai' && script === 'traditional');
  return (
    <>
      <TaiwanKai />
      <ScriptFaces script={script} />
    </>
  );
}
