'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { LANG } from '@/lib/domain/script';
import { chaptersOf } from '@/lib/reader/text/outline';
import { usePreferences } from '../../ui/stores/stores';
import { useReader } from '../reader-context';
import { ChapterView } from './chapter-view';

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
  const chapters = useMemo(() => chaptersOf(sections), [sections]);
  return (
    <div className="text" data-text="" lang={LANG[script]}>
      {chapters.map((chapter, index) => (
        <ChapterView
          key={chapter[0]?.start}
          sections={chapter}
          titled={titled && index === 0}
          after={chapters[index - 1]?.at(-1)?.end ?? -1}
        />
      ))}
    </div>
  );
}
