'use client';

import { useSyncExternalStore } from 'react';
import { LANG } from '@/lib/domain/script';
import type { Display } from '@/lib/reader/shown';
import { useReader } from './reader-context';
import { SectionView } from './section-view';

interface TextProps {
  readonly display: Display;
  readonly titled: boolean;
}

/** The text itself. It knows nothing of the panel, the toolbar or the learner's words. */
export function TextView({ display, titled }: TextProps) {
  const { annotations } = useReader();
  const sections = useSyncExternalStore(
    annotations.subscribe,
    annotations.sections,
    annotations.sections,
  );
  return (
    <div className="text" lang={LANG[display.script]}>
      {sections.map((section, index) => (
        <SectionView
          key={section.start}
          section={section}
          display={display}
          titled={titled && index === 0}
        />
      ))}
    </div>
  );
}
