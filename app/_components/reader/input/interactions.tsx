'use client';

import { ListenBar } from '../../listen/listen-bar';
import { useVoices } from '../../listen/use-speaker';
import { useSpokenMark } from '../../listen/use-spoken-mark';
import { usePreferences, usePreferencesStore } from '../../ui/stores/stores';
import { TextEnd } from '../end/text-end';
import { Panel } from '../panel/panel';
import { useHistoryLog } from '../panel/use-history-log';
import { ReadSoFar } from '../place/read-so-far';
import { useJump } from '../place/use-jump';
import { useReader } from '../reader-context';
import { useFacesAhead } from '../window/use-faces-ahead';
import { LookUpButton } from './look-up-button';
import { useCopying } from './use-copying';
import { usePointing } from './use-pointing';
import { useTint } from './use-tint';
// So that its commands work without a network, too, once this has come.
import './word-actions';

/**
 * What the text is interacted with by: panel, look-up button, the bar of reading aloud. It is no
 * part of the first load: it comes at the first sign of a hand, or when the page has been idle.
 */
export default function Interactions() {
  const parts = useReader();
  const { selection, speaker, viewport } = parts;
  const rate = usePreferences((state) => state.rate);
  const preferences = usePreferencesStore();
  useCopying(viewport);
  usePointing(viewport, selection);
  useHistoryLog(parts);
  useVoices(speaker);
  useSpokenMark(viewport.page, speaker, useJump(parts));
  useTint(parts);
  useFacesAhead(parts);
  return (
    <>
      <LookUpButton />
      <Panel />
      <ReadSoFar />
      <TextEnd />
      <ListenBar
        speaker={speaker}
        rate={rate}
        onRate={(percent) => preferences.getState().set({ rate: percent })}
      />
    </>
  );
}
