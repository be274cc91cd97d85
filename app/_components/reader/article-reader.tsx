'use client';

import { type ReactNode, useState } from 'react';
import type { TextInfo } from '@/lib/domain/text';
import type { WireBlock } from '@/lib/domain/wire/wire';
import { createAnnotations } from '@/lib/reader/text/annotations';
import { lazyPart } from '../ui/lazy/lazy-part';
import { Reader } from './reader';
import type { TextPageProps } from './text/text-page';
import { useViewport } from './window/use-viewport';

/** Hardly any article is converted by a machine. */
const ConvertedLine = lazyPart(() => import('./text/converted-line'));

interface ArticleProps {
  readonly info: TextInfo;
  readonly href: string;
  readonly blocks: readonly WireBlock[];
  /** The learner has never opened an article before. */
  readonly first: boolean;
  /** What stands behind the text. */
  readonly end: ReactNode;
}

/** A text whose annotation came with the page. */
export function ArticleReader({ info, href, blocks, first, end }: ArticleProps) {
  const [annotations] = useState(() => createAnnotations(blocks));
  const viewport = useViewport();
  const [noted, setNoted] = useState(!annotations.converted());
  const dismiss = () => setNoted(true);
  const notice: TextPageProps['notice'] = (set) =>
    !noted && <ConvertedLine set={set} onDismiss={dismiss} onMissing={dismiss} />;
  return <Reader {...{ info, href, annotations, viewport, notice, first, end }} titled />;
}
