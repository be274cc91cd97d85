'use client';

import { createContext, useContext } from 'react';
import type { TextInfo } from '@/lib/domain/text';
import type { SelectionStore } from '@/lib/reader/panel/selection-store';
import type { Speaker } from '@/lib/reader/speech/speaker';
import type { Annotations } from '@/lib/reader/text/annotations';
import type { Section } from '@/lib/reader/text/outline';
import type { SectionDisplays } from '@/lib/reader/window/section-displays';
import type { Windowing } from '@/lib/reader/window/windowing';
import type { Viewport } from './window/viewport';

/** What the parts of one open reader share. The object never changes while the text is open. */
export interface ReaderParts {
  readonly info: TextInfo;
  /** `/read/slug` or `/texts/id`. */
  readonly href: string;
  readonly annotations: Annotations;
  readonly viewport: Viewport;
  readonly windowing: Windowing;
  readonly displays: SectionDisplays;
  readonly selection: SelectionStore;
  readonly speaker: Speaker;
  /** Reads aloud from the word at an offset to the end of the text. Call it in the click itself. */
  readonly listenFrom: (offset: number) => void;
  /** Watches a chapter's sections for coming near the screen; returns how to stop. */
  readonly watch: (chapter: Element, sections: readonly Section[]) => () => void;
  /** Tells that a paragraph has been set as words, so that marks can be put on them. */
  readonly mounted: (element: HTMLElement, start: number) => () => void;
}

const ReaderContext = createContext<ReaderParts | null>(null);
export const ReaderProvider = ReaderContext.Provider;

export function useReader(): ReaderParts {
  const parts = useContext(ReaderContext);
  if (!parts) throw new Error('useReader outside of a Reader');
  return parts;
}
