'use client';

import { type ComponentType, useEffect } from 'react';
import { serverPart } from '../lazy/server-part';
import { untilLoaded } from '../lazy/until-loaded';
import { whenIdle } from '../lazy/when-idle';

type Load = () => Promise<unknown>;

/** Longest wait for an idle moment, in milliseconds: few characters are rare, but they are read too. */
const PATIENCE = 500;

/** Has the sheet of a face's rare characters come once the page stands: no page waits for it. */
function useRareCharacters(load: Load) {
  useEffect(() => {
    let stop = whenIdle(() => {
      stop = untilLoaded(load, () => undefined);
    }, PATIENCE);
    return () => stop();
  }, [load]);
}

/** A face that is part of the page, whose rare characters come afterwards. */
export function wholeFace(Face: ComponentType, rare: Load) {
  return function WholeFace() {
    useRareCharacters(rare);
    return <Face />;
  };
}

/**
 * A face whose style sheet stands in the server's page where it is the chosen one, for which `Face`
 * comes by `next/dynamic`, and is loaded when it is chosen later. One that does not come leaves the text
 * in the next face of its list: loading it is all that a face does, so that nothing is drawn anew.
 */
export const lazyFace = (Face: ComponentType, load: Load, rare: Load) =>
  serverPart(wholeFace(Face, rare), load);
