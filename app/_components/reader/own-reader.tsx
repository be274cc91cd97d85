'use client';

import Link from 'next/link';
import { useSyncExternalStore } from 'react';
import { firstScreen } from '@/lib/reader/window/first-screen';
import type { Failure } from '@/lib/storage/outbox';
import { FailureLine } from '../ui/notices/failure-notice';
import { usePreferencesStore } from '../ui/stores/stores';
import { Reader } from './reader';
import { useOwnText } from './text/use-own-text';
import { useViewport } from './window/use-viewport';

/** A first paragraph up to this long is set as the title. */
const TITLE_CHARACTERS = 40;

const PLAIN = 'You can read it meanwhile; words can be tapped once they are annotated.';

const meanwhile = (failure: Failure): Failure => ({
  ...failure,
  message: `${failure.message} ${PLAIN}`,
});

/** A text the learner brought along. */
export function OwnReader({ id }: { readonly id: string }) {
  const viewport = useViewport();
  const { annotations, text, failure, partly, dismissConverted } = useOwnText(id, viewport);
  const sections = useSyncExternalStore(
    annotations.subscribe,
    annotations.sections,
    annotations.sections,
  );
  const preferences = usePreferencesStore();
  const line = sections[0]?.paragraphs[0];
  const firstCharacters = () => {
    const { frame, rem } = viewport;
    return firstScreen(sections, { ...preferences.getState(), ...frame(), rem: rem() });
  };
  if (text === null) {
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
  return (
    <>
      <FailureLine failure={failure && partly && !failure.final ? meanwhile(failure) : failure} />
      {partly && !failure && (
        <p className="reader-unfinished" role="status">
          Being annotated. {PLAIN}
        </p>
      )}
      {text && line ? (
        <Reader
          info={text.info}
          href={`/texts/${encodeURIComponent(id)}`}
          annotations={annotations}
          viewport={viewport}
          onDismissConverted={text.conversionNoted ? undefined : dismissConverted}
          firstCharacters={firstCharacters()}
          titled={line.end - line.start <= TITLE_CHARACTERS}
        />
      ) : (
        <main id="content" className="reader-message" aria-busy={!failure}>
          <h1 className="quiet">{text?.info.title ?? 'Your text'}</h1>
        </main>
      )}
    </>
  );
}
