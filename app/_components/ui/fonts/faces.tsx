'use client';

import dynamic from 'next/dynamic';
import type { Script } from '@/lib/domain/script';
import { usePreferences } from '../stores/stores';
import KaiTraditional from './kai-traditional';
import { lazyFace, wholeFace } from './lazy-face';

/**
 * Each face has a style sheet for its common characters, which a page has from the start, and one
 * for its rare ones (`slices.cjs`); the characters lie in a hundred files, of which the browser
 * fetches those a page needs. Only sheets that are needed are ever loaded. Each script has its own:
 * Taiwan's forms and centred punctuation, and the Mainland's. Kai's Traditional cut is there for
 * titles and zhuyin anyway.
 */
const FACES = {
  serif: {
    traditional: lazyFace(
      dynamic(() => import('./serif-traditional')),
      () => import('./serif-traditional'),
      () => import('@/node_modules/@fontsource/noto-serif-tc/400.css?rare'),
    ),
    simplified: lazyFace(
      dynamic(() => import('./serif-simplified')),
      () => import('./serif-simplified'),
      () => import('@/node_modules/@fontsource-variable/noto-serif-sc/index.css?rare'),
    ),
  },
  sans: {
    traditional: lazyFace(
      dynamic(() => import('./sans-traditional')),
      () => import('./sans-traditional'),
      () => import('@/node_modules/@fontsource-variable/noto-sans-tc/index.css?rare'),
    ),
    simplified: lazyFace(
      dynamic(() => import('./sans-simplified')),
      () => import('./sans-simplified'),
      () => import('@/node_modules/@fontsource-variable/noto-sans-sc/index.css?rare'),
    ),
  },
  kai: {
    traditional: wholeFace(
      KaiTraditional,
      () => import('@/node_modules/@fontsource/iansui/400.css?rare'),
    ),
    simplified: lazyFace(
      dynamic(() => import('./kai-simplified')),
      () => import('./kai-simplified'),
      () => import('@/node_modules/lxgw-wenkai-webfont/lxgwwenkai-regular.css?rare'),
    ),
  },
} as const;

interface FacesProps {
  readonly script: Script;
}

/** Taiwan's Kai, in which zhuyin and the name of the site are set whatever the text is in. */
export const TaiwanKai = FACES.kai.traditional;

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
