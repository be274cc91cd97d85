'use client';

import { type ComponentType, useEffect } from 'react';
import { serverPart } from '../lazy/server-part';
import { untilLoaded } from '../lazy/until-loaded';

type Load = () => Promise<unknown>;

/** Has the sheet of a face's rare characters come once the page stands: no page waits for it. */
function useRareCharacters(load: Load) {
  useEffect(() => untilLoaded(load, () => undefined), [load]);
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
