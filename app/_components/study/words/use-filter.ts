'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { WordFilter } from '@/lib/study/vocabulary/filter';
import { addressOf, filterOf } from '@/lib/study/vocabulary/filter-address';

/** Milliseconds of rest after which what is typed stands in the address: Safari counts changes. */
const REST = 300;

/** Puts a filter into the address; the page before stays one step back. */
function write(address: string): void {
  const { pathname, hash } = window.location;
  window.history.replaceState(null, '', `${pathname}${address && `?${address}`}${hash}`);
}

/** What is looked for, as the address has it, and how to change it: both follow at once. */
export function useFilter(): readonly [WordFilter, (change: Partial<WordFilter>) => void] {
  const params = useSearchParams();
  const [filter, setFilter] = useState(() => filterOf(params));
  /** What we wrote last: an address that is not ours came by a link, or by Back. */
  const written = useRef(addressOf(filter));
  /** What we wrote and have not heard of yet: an address is told some time after it is written. */
  const untold = useRef<string[]>([]);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const asked = params.toString();

  useEffect(() => {
    const given = filterOf(new URLSearchParams(asked));
    const address = addressOf(given);
    const told = untold.current.indexOf(address);
    untold.current = untold.current.slice(told + 1);
    if (told >= 0 || address === written.current) return;
    untold.current = [];
    written.current = address;
    setFilter(given);
  }, [asked]);

  useEffect(
    () => () => {
      if (waiting.current !== null) clearTimeout(waiting.current);
    },
    [],
  );

  const change = useCallback((some: Partial<WordFilter>) => {
    const next = { ...filterOf(new URLSearchParams(written.current)), ...some };
    setFilter(next);
    written.current = addressOf(next);
    if (waiting.current !== null) clearTimeout(waiting.current);
    waiting.current = setTimeout(
      () => {
        untold.current.push(written.current);
        write(written.current);
      },
      'query' in some ? REST : 0,
    );
  }, []);
  return [filter, change];
}
