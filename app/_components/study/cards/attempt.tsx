'use client';

import type { CardKind } from '@/lib/domain/card-kind';
import { type AttemptProps, TASKS } from './tasks';
import { TypedReading } from './typed-reading';
import { WrittenWord } from './written-word';

/** What the learner types or draws before the answer, and what is said of it beside it. */
export function Attempt({ kind, ...props }: AttemptProps & { readonly kind: CardKind }) {
  const { done } = TASKS[kind];
  if (done === 'typed') return <TypedReading {...props} />;
  return done === 'drawn' ? <WrittenWord {...props} /> : null;
}
