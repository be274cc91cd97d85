'use client';

import { useSyncExternalStore } from 'react';
import { LANG } from '@/lib/domain/script';
import { usePreferences } from '../ui/stores';
import { useReader } from './reader-context';
import { SectionView } from './section-view';

interface TextProps {
  readonly titled: boolean;
}

/** The text itself. It knows nothing of the panel, the toolbar or the learner's words. */
export function TextView({ titled }: TextProps) {
  const script = usePreferences((state) => state.script);
  const { annotations } = useReader();
  const sections = useSyncExternalStore(
    annotations.subscribe,
    annotations.sections,
    annotations.sections,
  );
  return (
    <div className="text" lang={LANG[script]}>
      {sections.map((section, index) => (
        <SectionView key={section.start} section={section} titled={titled && index === 0} />
      ))}
    </div>
  );
}
