'use client';

import type { Command } from '@/lib/reader/input/keys';
import { useGestures } from './input/use-gestures';
import { useKeyboard } from './input/use-keyboard';
import { useWheel } from './input/use-wheel';
import { useBackButton } from './panel/use-back-button';
import type { Jump } from './place/use-jump';
import { usePlace } from './place/use-place';
import type { ReaderParts } from './reader-context';
import { useCorrectedText } from './text/use-corrections';
import { useTitle } from './text/use-title';
import { useFill } from './window/use-fill';

/**
 * All that goes on with a text while it is open and renders nothing: corrections, input, marks, place.
 * @param run carries a command out; false where there was nothing to do
 */
export function useOpenText(
  parts: ReaderParts,
  jump: Jump,
  run: (command: Command) => boolean,
): void {
  const { info, annotations, viewport, selection } = parts;
  useCorrectedText(annotations, info.id);
  useFill(parts);
  useGestures(viewport, selection);
  useBackButton(selection);
  useKeyboard(viewport, run);
  usePlace(parts, jump);
  useWheel(viewport);
  useTitle(info);
}
