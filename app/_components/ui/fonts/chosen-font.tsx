'use client';

import { useEffect } from 'react';
import { untilLoaded } from '../lazy/until-loaded';
import { usePreferences } from '../stores/stores';
import { ScriptFaces } from './faces';
import Zhuyin from './kai-traditional';

/**
 * Kai lacks rare characters, for which it asks the serif next: where that is not the text's face
 * its sheet comes last of all.
 */
function useRareCharacters(needed: boolean) {
  useEffect(() => {
    if (!needed) return;
    return untilLoaded(
      () => import('./serif-traditional'),
      () => undefined,
    );
  }, [needed]);
}

/** The faces of the page, and Taiwan's Kai, in which zhuyin and the name of the site are set. */
export function ChosenFont() {
  const font = usePreferences((state) => state.font);
  const script = usePreferences((state) => state.script);
  useRareCharacters(font === 'kai' && script === 'traditional');
  return (
    <>
      <Zhuyin />
      <ScriptFaces script={script} />
    </>
  );
}
