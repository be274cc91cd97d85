'use client';

import { useEffect, useRef } from 'react';
import { untilLoaded } from '../../ui/lazy/until-loaded';
import { usePreferencesStore, useStorage } from '../../ui/stores/stores';
import { useReader } from '../reader-context';
import { followReading } from './follow-reading';

/** A line along the lower edge: how much of the text has been read. Drawn without a React render. */
export function ReadSoFar() {
  const parts = useReader();
  const storage = useStorage();
  const preferences = usePreferencesStore();
  const bar = useRef<HTMLDivElement>(null);
  const fresh = useRef(0);
  useEffect(() => {
    let percent = 0;
    // Set on the bar alone: a property of the root would have every word styled anew.
    return followReading(parts, storage, (share, units) => {
      fresh.current = units;
      if (!bar.current || Math.round(share * 100) === percent) return;
      percent = Math.round(share * 100);
      bar.current.style.setProperty('transform', `scaleX(${share.toFixed(3)})`);
      bar.current.setAttribute('aria-valuenow', String(percent));
    });
  }, [parts, storage]);
  useEffect(() => {
    // Of no use to who opens the text, and so no part of the first load.
    let stop = untilLoaded(
      () => import('./keep-diary'),
      ({ keepDiary }) => {
        const rollover = () => preferences.getState().rollover;
        const characters = () => fresh.current;
        stop = keepDiary({ storage, textId: parts.info.id, rollover, characters });
      },
    );
    return () => stop();
  }, [parts, storage, preferences]);
  return (
    <aside aria-label="Progress">
      <div
        ref={bar}
        className="progress"
        role="progressbar"
        aria-label="Read so far"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={0}
        tabIndex={-1}
      />
    </aside>
  );
}
