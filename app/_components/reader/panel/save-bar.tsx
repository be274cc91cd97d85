'use client';

import { encounterAt, encounterOf, type KnownWord } from '@/lib/reader/panel/encounter';
import { sentencesOf } from '@/lib/reader/panel/phrase';
import { SaveWord } from '../../study/save-word';
import { useReader } from '../reader-context';
import type { PanelView } from './use-panel-page';

interface SaveBarProps {
  readonly view: PanelView;
  /** What saving keeps; null where nothing is to be kept. */
  readonly word: KnownWord | null;
}

/** Saves the open word or phrase with the sentence it stands in. */
export function SaveBar({ view: { place, phrase }, word }: SaveBarProps) {
  const { info, href } = useReader();
  if (!word) return null;
  const met = () =>
    phrase
      ? encounterOf(sentencesOf(place, phrase), phrase.span, info, href)
      : encounterAt(place, info, href);
  return <SaveWord word={word} met={met} />;
}
