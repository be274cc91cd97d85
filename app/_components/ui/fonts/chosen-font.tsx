'use client';

import dynamic from 'next/dynamic';
import { usePreferences } from '../stores/stores';
import TitleFace from './kai';
import { lazyFace } from './lazy-face';

/**
 * Each face has a style sheet of some 35 kB (gzip): its characters lie in a hundred files, and
 * the browser fetches those a page needs. Only the chosen face's sheet is ever loaded. The
 * Traditional cuts of serif and sans lack the Simplified characters, so each script has its own.
 * Kai's Traditional cut is there for the titles anyway; its punctuation is centred, as Taiwan's is.
 */
const FACES = {
  serif: {
    traditional: lazyFace(
      dynamic(() => import('./serif-traditional')),
      () => import('./serif-traditional'),
    ),
    simplified: lazyFace(
      dynamic(() => import('./serif-simplified')),
      () => import('./serif-simplified'),
    ),
  },
  sans: {
    traditional: lazyFace(
      dynamic(() => import('./sans-traditional')),
      () => import('./sans-traditional'),
    ),
    simplified: lazyFace(
      dynamic(() => import('./sans-simplified')),
      () => import('./sans-simplified'),
    ),
  },
  kai: {
    traditional: null,
    simplified: lazyFace(
      dynamic(() => import('./kai-simplified')),
      () => import('./kai-simplified'),
    ),
  },
} as const;

/** The face of the text, and Kai, in which titles and headwords are set whatever the text is in. */
export function ChosenFont() {
  const font = usePreferences((state) => state.font);
  const script = usePreferences((state) => state.script);
  const Face = FACES[font][script];
  return (
    <>
      <TitleFace />
      {Face && <Face />}
    </>
  );
}
