'use client';

import { type ReactNode, useState } from 'react';
import type { TextInfo } from '@/lib/domain/text';
import type { WireBlock } from '@/lib/domain/wire/wire';
import { createAnnotations } from '@/lib/reader/text/annotations';
import { Reader } from './reader';
import { useViewport } from './window/use-viewport';

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
  const [noted, setNoted] = useState(false);
  const onDismissConverted = noted ? undefined : () => setNoted(true);
  return (
    <Reader {...{ info, href, annotations, viewport, onDismissConverted, first, end }} titled />
  );
}
