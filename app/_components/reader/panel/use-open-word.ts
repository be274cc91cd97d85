'use client';

import { useCallback, useEffect } from 'react';
import type { Span } from '@/lib/domain/span';
import { opensPanel, type Token } from '@/lib/domain/token';
import { openPlace } from '@/lib/reader/panel/open-place';
import { openOffset, type SelectionStore } from '@/lib/reader/panel/selection-store';
import type { Annotations } from '@/lib/reader/text/annotations';
import { charactersIn, openElements, paragraphElement, wordElement } from '../window/elements';
import type { Viewport } from '../window/viewport';

interface Opened {
  readonly annotations: Annotations;
  readonly viewport: Viewport;
  readonly selection: SelectionStore;
}

const textOf = ({ annotations }: Opened) => ({
  sections: annotations.sections(),
  paragraph: annotations.paragraph,
});

/** The elements of a word that lie in a stretch: the word itself, or some of its characters. */
function elementsIn(page: HTMLElement, token: Token, span: Span): readonly HTMLElement[] {
  const word = wordElement(page, token.span.start);
  if (!word) return [];
  const characters = charactersIn(word);
  const source = [...token.surface];
  if (characters.length !== source.length) return [word];
  let at = token.span.start;
  const inside = characters.filter((_, index) => {
    const here = at;
    at += source[index]?.length ?? 0;
    return span.start <= here && here < span.end;
  });
  return inside.length === characters.length ? [word] : inside;
}

/** What is open in the page: a word, or each word of a selected stretch. */
function opened(page: HTMLElement, parts: Opened): readonly HTMLElement[] {
  const state = parts.selection.getState();
  const offset = openOffset(state);
  if (offset === null) return [];
  const [root] = state.trail;
  if (root?.kind !== 'selection') {
    const word = wordElement(page, offset);
    return word ? [word] : [];
  }
  const { span } = root.selection;
  const paragraphs = parts.annotations.blockAt(offset)?.paragraphs ?? [];
  return paragraphs
    .filter((paragraph) => paragraph.span.start < span.end && span.start < paragraph.span.end)
    .filter((paragraph) => paragraphElement(page, paragraph.span.start) !== null)
    .flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
    .filter(
      (token) => opensPanel(token) && token.span.start < span.end && span.start < token.span.end,
    )
    .flatMap((token) => elementsIn(page, token, span));
}

function tint(parts: Opened): void {
  const page = parts.viewport.page.current;
  if (!page) return;
  const now = new Set(opened(page, parts));
  for (const old of openElements(page)) if (!now.has(old)) old.removeAttribute('data-open');
  for (const element of now) element.setAttribute('data-open', '');
}

/**
 * Tints what is open, on its elements alone: no paragraph renders for a selection. Where the
 * learner's rules cut the open word otherwise, the part under the tap is the open one. Returns what a
 * paragraph calls when its words are in place.
 */
export function useOpenWord({ annotations, viewport, selection }: Opened): () => void {
  useEffect(
    () =>
      selection.subscribe((state, before) => {
        if (state.trail[0] !== before.trail[0]) tint({ annotations, viewport, selection });
      }),
    [annotations, viewport, selection],
  );
  useEffect(
    () =>
      annotations.subscribe(() => {
        const state = selection.getState();
        if (state.trail[0]?.kind !== 'token') return;
        const start = openPlace(textOf({ annotations, viewport, selection }), state)?.token.span
          .start;
        if (start !== undefined && start !== openOffset(state)) state.relocate(start);
      }),
    [annotations, viewport, selection],
  );
  return useCallback(() => {
    if (openOffset(selection.getState()) !== null) tint({ annotations, viewport, selection });
  }, [annotations, viewport, selection]);
}
