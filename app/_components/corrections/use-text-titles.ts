'use client';
import { useEffect, useState } from 'react';
import { useStorage } from '../ui/stores/stores';

/** A text the learner has read, by its id: what to call it and where it is. */
export interface KnownText {
  readonly title: string;
  readonly href: string;
}

const NONE: ReadonlyMap<string, KnownText> = new Map();

/** Titles of the texts that have been opened, from the places kept of them. */
export function useTextTitles(): ReadonlyMap<string, KnownText> {
  const storage = useStorage();
  const [titles, setTitles] = useState(NONE);
  useEffect(() => {
    let current = true;
    storage.positions.all().then(
      (places) => current && setTitles(new Map(places.map((place) => [place.id, place]))),
      // Without titles the list still says "in one place"; storage reports the failure itself.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [storage]);
  return titles;
}
