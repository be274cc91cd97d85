'use client';

import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Span } from '@/lib/domain/span';
import { opensPanel, type Token } from '@/lib/domain/token';
import type { ReaderParts } from '../reader-context';
import { charactersIn, openElements, paragraphElement, wordElement } from '../window/elements';

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

/**
 * Tints what is open of a selected stretch: each of its words, and of a word it cuts through the
 * characters inside. A word that is opened by itself is tinted without this code.
 */
export function useTint({ annotations, viewport, selection }: ReaderParts): void {
  const root = useStore(selection, (state) => state.trail[0]);
  useEffect(() => {
    const page = viewport.page.current;
    if (!page || root?.kind !== 'selection') return;
    const { span } = root.selection;
    const meets = (other: Span) => other.start < span.end && span.start < other.end;
    const tint = () => {
      const paragraphs = annotations.blockAt(span.start)?.paragraphs ?? [];
      const now = new Set(
        paragraphs
          .filter(
            (paragraph) => meets(paragraph.span) && paragraphElement(page, paragraph.span.start),
          )
          .flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
          .filter((token) => opensPanel(token) && meets(token.span))
          .flatMap((token) => elementsIn(page, token, span)),
      );
      for (const old of openElements(page)) if (!now.has(old)) old.removeAttribute('data-open');
      for (const element of now) element.setAttribute('data-open', '');
    };
    tint();
    // Words that are set anew, in the other script or after scrolling back, are tinted as well.
    const changes = new MutationObserver(tint);
    changes.observe(page, { childList: true, subtree: true });
    return () => changes.disconnect();
  }, [annotations, viewport, root]);
}
