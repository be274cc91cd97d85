import type { LearnerStorage } from '@/lib/storage/storage';
import type { Undo } from '@/lib/storage/undo';
import { answer, type Sitting } from '../review/sitting';
import { newWord } from '../vocabulary/new-word';

export type Doing = (sitting: Sitting) => Promise<unknown>;

/** The way back of what was done to a word last. */
let last: Undo | null = null;

const vocabularyOf = ({ vocabulary }: Sitting) => vocabulary.getState();

/** Everything a learner does in one evening, a step after the other. */
export const EVENING: readonly (readonly [what: string, step: Doing])[] = [
  ['saves 茶', (sitting) => vocabularyOf(sitting).save(newWord('茶'), null)],
  ['saves 酒', (sitting) => vocabularyOf(sitting).save(newWord('酒'), null)],
  ['forgets 茶', (sitting) => answer(sitting, 'again')],
  ['knows what is asked next', (sitting) => answer(sitting, 'easy')],
  ['takes that back', ({ review }) => review.getState().undo()],
  ['answers anew', (sitting) => answer(sitting, 'good')],
  [
    'marks 水 and 火 as known',
    (sitting) => vocabularyOf(sitting).setStatus([newWord('水'), newWord('火')], 'known'),
  ],
  ['tags 茶 and 酒', (sitting) => vocabularyOf(sitting).tag(['茶', '酒'], { add: ['kitchen'] })],
  ['answers once more', (sitting) => answer(sitting, 'hard')],
  [
    'removes 酒',
    async (sitting) => {
      last = await vocabularyOf(sitting).remove('酒');
    },
  ],
  ['brings 酒 back', async () => last?.()],
  ['answers to the end', (sitting) => answer(sitting, 'easy')],
];

/** What is on disk, without the stamps of when it was written. */
export async function onDisk(storage: LearnerStorage): Promise<unknown> {
  const bare = ({ changed: _, before, ...record }: Record<string, unknown>): object => ({
    ...record,
    ...(before ? { before: bare(before as Record<string, unknown>) } : {}),
  });
  const [words, cards, logs] = await Promise.all([
    storage.words.all(),
    storage.cards.all(),
    storage.logs.all(),
  ]);
  return JSON.parse(
    JSON.stringify([words, cards, logs].map((all) => all.map((one) => bare({ ...one })))),
  );
}

/** What the tab shows: words, and how many answers the day has seen. */
export function shownIn({ vocabulary, review }: Sitting): unknown {
  const words = [...vocabulary.getState().words.values()]
    .map(({ id, status, tags = [] }) => ({ id, status, tags }))
    .sort((one, other) => one.id.localeCompare(other.id));
  return { words, today: review.getState().today };
}
