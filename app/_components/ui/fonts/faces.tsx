'use client';

import dynamic from 'next/dynamic';
import type { Script } from '@/lib/domain/script';
import { usePreferences } from '../stores/stores';
import KaiTraditional from './kai-traditional';
import { lazyFace } from './lazy-face';

/**
 * Each face has a style sheet of some 35 kB (gzip): its characters lie in a hundred files, and
 * the browser fetches those a page needs. Only sheets that are needed are ever loaded. Each script
 * has its own: Taiwan's forms and centred punctuation, and the Mainland's. Kai's Traditional cut is
 * there for titles and zhuyin anyway.
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
    traditional: KaiTraditional,
    simplified: lazyFace(
      dynamic(() => import('./kai-simplified')),
      () => import('./kai-simplified'),
    ),
  },
} as const;

interface FacesProps {
  readonly script: Script;
}

/** Brings Kai as a script has it: for a title or headword in another script than the page. */
export function TitleFace({ script }: FacesProps) {
  const Title = FACES.kai[script];
  return <Title />;
}

/** Brings the faces of a script: of its text, by the learner's choice, and of its titles. */
export function ScriptFaces({ script }: FacesProps) {
  const font = usePreferences((state) => state.font);
  const Text = FACES[font][script];
  return (
    <>
      <TitleFace script={script} />
      {font !== 'kai' && <Text />}
    </>
  );
}
