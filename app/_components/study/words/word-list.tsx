'use client';

import {
  defaultRangeExtractor,
  type Range,
  useWindowVirtualizer,
  type VirtualItem,
} from '@tanstack/react-virtual';
import { type FocusEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { SavedWord } from '@/lib/domain/card';
import type { Selecting } from './use-selection';
import styles from './vocabulary.module.css';
import { WordRow } from './word-row';

/** Pixels of a word with a sentence of one line, until it has been measured. */
const USUAL = 180;

/** Rows beyond the window at either end: Tab finds the next one there. */
const AHEAD = 5;

/** Where the list begins, in pixels from the top of the page; whatever stands above it may grow. */
function useTop() {
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element?.parentElement) return;
    const look = () => setTop(element.getBoundingClientRect().top + window.scrollY);
    look();
    const observer = new ResizeObserver(look);
    for (const part of element.parentElement.children) {
      if (part !== element) observer.observe(part);
    }
    observer.observe(element.parentElement);
    return () => observer.disconnect();
  }, []);
  return { list, top };
}

/** The row that has the focus stays, with its neighbours, wherever the page is scrolled to. */
function withFocused(range: Range, focused: number | null): number[] {
  const rows = defaultRangeExtractor(range);
  if (focused === null) return rows;
  const near = [focused - 1, focused, focused + 1].filter(
    (index) => index >= 0 && index < range.count,
  );
  return [...new Set([...rows, ...near])].sort((one, other) => one - other);
}

const rowOf = (element: Element): number | null => {
  const index = element.closest('[data-index]')?.getAttribute('data-index');
  return index == null ? null : Number(index);
};

interface WordListProps {
  readonly words: readonly SavedWord[];
  readonly onTag: (tag: string) => void;
  readonly selecting: Selecting | null;
}

const ignore = () => undefined;

/**
 * Rows as they were measured when the list was left, told by their words. With usual heights in
 * their place Back would lead to another row than the one that was left.
 */
let measured: VirtualItem[] = [];

/**
 * The words, of which only those near the window are drawn. Each row says which of how many it is, so
 * that a list of 20,000 is told as such.
 */
export function WordList({ words, onTag, selecting }: WordListProps) {
  const { list, top } = useTop();
  const [focused, setFocused] = useState<number | null>(null);
  const virtual = useWindowVirtualizer({
    count: words.length,
    estimateSize: () => USUAL,
    overscan: AHEAD,
    scrollMargin: top,
    getItemKey: (index) => words[index]?.id ?? index,
    initialMeasurementsCache: measured,
    rangeExtractor: (range) => withFocused(range, focused),
    useFlushSync: false,
  });
  useEffect(
    () => () => {
      measured = virtual.takeSnapshot();
    },
    [virtual],
  );
  const follow = ({ target }: FocusEvent) => setFocused(rowOf(target));
  return (
    <ol
      ref={list}
      className={styles.list}
      style={{ height: virtual.getTotalSize() }}
      onFocus={follow}
      onBlur={({ relatedTarget }) => {
        if (!relatedTarget || !list.current?.contains(relatedTarget)) setFocused(null);
      }}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const word = words[index];
        if (!word) return null;
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={words.length}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            <WordRow
              word={word}
              onTag={onTag}
              picked={selecting ? selecting.ids.has(word.id) : null}
              onPick={selecting?.pick ?? ignore}
            />
          </li>
        );
      })}
    </ol>
  );
}
