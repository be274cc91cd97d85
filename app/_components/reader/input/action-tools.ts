import type { Preferences } from '@/lib/reader/preferences/preferences';
import type { PreferencesStore } from '@/lib/reader/preferences/store';
import type { VocabularyStore } from '@/lib/study/vocabulary/vocabulary';
import type { ReaderParts } from '../reader-context';

/** What commands work with. */
export interface ActionTools {
  readonly parts: ReaderParts;
  readonly preferences: PreferencesStore;
  readonly vocabulary: VocabularyStore;
  readonly set: (change: Partial<Preferences>) => void;
  readonly onHelp: () => void;
  readonly onImmersive: () => void;
}

/** Where the learner is: at the current word, or else where the screen begins. */
export const placeOnScreen = ({ selection, viewport }: ReaderParts): number =>
  selection.getState().current ?? viewport.firstVisible()?.offset ?? 0;
