'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { TextInfo } from '@/lib/domain/text';
import type { Annotations } from '@/lib/reader/text/annotations';
import type { Section } from '@/lib/reader/text/outline';
import { firstScreen } from '@/lib/reader/window/first-screen';
import type { Failure } from '@/lib/storage/outbox';
import { isHalfLine } from '@/lib/study/texts/own-text';
import { FailureLine } from '../ui/notices/failure-notice';
import { usePreferencesStore } from '../ui/stores/stores';
import { OwnEnd } from './end/own-end';
import { Reader } from './reader';
import ConvertedLine from './text/converted-line';
import { ReflowedNotice } from './text/reflowed-notice';
import type { TextPageProps } from './text/text-page';
import { useOwnText } from './text/use-own-text';
import { useViewport } from './window/use-viewport';

/** A first paragraph up to this long is set as the title. */
const TITLE_CHARACTERS = 40;

const PLAIN = 'You can read it meanwhile; words can be tapped once they are annotated.';

const meanwhile = (failure: Failure): Failure => ({
  ...failure,
  message: `${failure.message} ${PLAIN}`,
});

const AS_WRITTEN = { script: 'traditional', spelling: 'taiwan' } as const;

/** Whether the first paragraph is set as the title: a short one that is not half a sentence. */
function isTitled(annotations: Annotations, sections: readonly Section[]): boolean {
  const [first, next] = sections.slice(0, 2).flatMap(({ paragraphs }) => paragraphs);
  if (!first || first.end - first.start > TITLE_CHARACTERS) return false;
  const text = (start: number) => annotations.plain(start, AS_WRITTEN);
  const below = next && next.start === first.end + 1 ? text(next.start) : '';
  return !isHalfLine(text(first.start), below);
}

function NoText() {
  return (
    <main id="content" className="reader-message">
      <h1>This text is not in this browser</h1>
      <p>
        Your own texts stay where you added them. It may have been deleted, or added in another
        browser.
      </p>
      <p>
        <Link href="/">Back to the shelf</Link>
      </p>
    </main>
  );
}

interface OwnProps {
  /** The shipped articles, one of which may be read next. */
  readonly articles: readonly TextInfo[];
}

/** `/texts/ID`: the id is the browser's own, whatever the page was rendered for. */
const idIn = (path: string): string => decodeURIComponent(path.split('/')[2] ?? '');

/** A text the learner brought along. */
export function OwnReader({ articles }: OwnProps) {
  const path = usePathname();
  // While the page is left the path is the next one's already.
  const [id] = useState(() => idIn(path));
  const [layout, setLayout] = useState(0);
  const relaid = useCallback(() => setLayout((count) => count + 1), []);
  return <LaidOutText key={layout} {...{ id, articles }} onStale={relaid} />;
}

interface LaidOutProps extends OwnProps {
  readonly id: string;
  /** The text has been laid out anew. */
  readonly onStale: () => void;
}

/** The text as it is laid out now, until it is laid out anew. */
function LaidOutText({ id, articles, onStale }: LaidOutProps) {
  const viewport = useViewport();
  const { annotations, text, stale, failure, partly, dismiss } = useOwnText(id, viewport);
  useEffect(() => {
    if (stale) onStale();
  }, [stale, onStale]);
  const sections = useSyncExternalStore(
    annotations.subscribe,
    annotations.sections,
    annotations.sections,
  );
  const preferences = usePreferencesStore();
  const firstCharacters = () => {
    const { frame, rem } = viewport;
    return firstScreen(sections, { ...preferences.getState(), ...frame(), rem: rem() });
  };
  const notice: TextPageProps['notice'] = (set) => (
    <>
      {text?.reflowed && !text.reflowNoted && (
        <ReflowedNotice id={id} reflowed={text.reflowed} onDismiss={() => dismiss('reflowNoted')} />
      )}
      {!text?.conversionNoted && (
        <ConvertedLine set={set} onDismiss={() => dismiss('conversionNoted')} />
      )}
    </>
  );
  if (text === null) return <NoText />;
  return (
    <>
      {text && sections.length > 0 ? (
        <Reader
          info={text.info}
          href={`/texts/${encodeURIComponent(id)}`}
          annotations={annotations}
          viewport={viewport}
          notice={notice}
          end={<OwnEnd info={text.info} articles={articles} />}
          firstCharacters={firstCharacters()}
          titled={isTitled(annotations, sections)}
        />
      ) : (
        <main id="content" className="reader-message" aria-busy={!failure}>
          <h1 className="quiet">{text?.info.title ?? 'Your text'}</h1>
        </main>
      )}
      <FailureLine
        failure={failure && partly && !failure.final ? meanwhile(failure) : failure}
        atFoot
      />
      {partly && !failure && (
        <p className="reader-unfinished" role="status">
          Being annotated. {PLAIN}
        </p>
      )}
    </>
  );
}
