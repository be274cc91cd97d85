import { firstFrom, type Place, placeAt, type Walkable } from '../input/walk';
import type { PanelPage } from './pages';
import { openOffset, type SelectionState } from './selection-store';

/** A word the learner's rules made. */
const isCorrected = (place: Place | undefined): boolean =>
  place?.token.kind === 'word' && place.token.flags.includes('corrected');

type Root = Extract<PanelPage, { readonly kind: 'token' }>;

/**
 * A word that was opened and has been parted since shows the part under the tap. Elsewhere the
 * character tapped says no more than its word: what is shown may be longer than the source.
 */
function tapped(text: Walkable, { offset, tapped: at }: Root): Place | undefined {
  const here = firstFrom(text, offset);
  const there = placeAt(text, at);
  return there && isCorrected(there) ? there : here;
}

/** The word of the text the panel hangs on, as the text is cut now; undefined while it is closed. */
export function openPlace(text: Walkable, state: SelectionState): Place | undefined {
  const [root] = state.trail;
  if (root?.kind === 'token') return tapped(text, root);
  const offset = openOffset(state);
  return offset === null ? undefined : firstFrom(text, offset);
}
