import { isDeepStrictEqual } from 'node:util';
import type { ReviewCard, ReviewLog } from '@/lib/domain/card';
import { replayed } from '@/lib/study/review/replay';

/** Which cards are not what a replay of their answers comes to, and in which fields. */
export function unreplayable(cards: readonly ReviewCard[], logs: readonly ReviewLog[]): string[] {
  return cards.flatMap((card) => {
    const { changed: _, deleted, ...content } = card;
    const replay = replayed(logs.filter((log) => log.cardId === card.id && !log.deleted));
    if (deleted || isDeepStrictEqual(replay, content)) return [];
    return [`${card.id} is ${JSON.stringify(content)}, its answers make ${JSON.stringify(replay)}`];
  });
}
