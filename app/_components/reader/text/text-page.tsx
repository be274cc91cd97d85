'use client';

import type { ReactNode } from 'react';
import type { Preferences } from '@/lib/reader/preferences/preferences';
import { useReader } from '../reader-context';
import { FirstHints } from './first-hints';
import { TextView } from './text-view';

export interface TextPageProps {
  /** The first paragraph is the title. */
  readonly titled: boolean;
  /** What else is to be said over the first page. */
  readonly notice?: ((set: (change: Partial<Preferences>) => void) => ReactNode) | undefined;
  /** What stands behind the text. */
  readonly end?: ReactNode;
  /** The learner has never opened an article before. */
  readonly first?: boolean | undefined;
}

interface PageProps extends TextPageProps {
  readonly set: (change: Partial<Preferences>) => void;
}

/** The text, and the quiet words that stand over it. */
export function TextPage({ titled, notice, end, first = false, set }: PageProps) {
  const { info, viewport } = useReader();
  const { page } = viewport;
  return (
    <main>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk the words from here */}
      <article ref={page} id="content" className="page" tabIndex={0} aria-label={info.title}>
        {first && <FirstHints />}
        {!titled && <h1 className="hidden">{info.title}</h1>}
        {notice?.(set)}
        <TextView titled={titled} />
        {end}
      </article>
    </main>
  );
}
