'use client';

import type { TextInfo } from '@/lib/domain/text';
import { backgroundPart } from '../../ui/lazy/lazy-part';
import { useInteractionsWanted } from '../input/use-interactions-wanted';

const TextEnd = backgroundPart(() => import('./text-end'));

/** What stands behind a text and depends on its learner; it comes at the first sign of a hand. */
export function AfterText({ articles }: { readonly articles: readonly TextInfo[] }) {
  return useInteractionsWanted() && <TextEnd articles={articles} />;
}
