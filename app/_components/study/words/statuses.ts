import type { WordStatus } from '@/lib/domain/card';

/** How well a word is known, and what that is called. */
export const STATUSES: readonly (readonly [WordStatus, string])[] = [
  ['new', 'New'],
  ['learning', 'Learning'],
  ['known', 'Known'],
  ['ignored', 'Ignored'],
];
