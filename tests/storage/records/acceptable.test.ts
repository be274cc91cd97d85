import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAST_COUNT } from '@/lib/domain/card';
import { createCorrections } from '@/lib/reader/corrections/store';
import { LAST_CHANGE, LAST_ORDER } from '@/lib/schema/primitives';
import { BROUGHT } from '@/lib/storage/merge/merge';
import { isReadable } from '@/lib/storage/records/record-schemas';
import type { Brought, LearnerStorage } from '@/lib/storage/storage';
import type { Undo } from '@/lib/storage/undo';
import { createWordLists } from '@/lib/study/lists/word-lists';
import { createInbox } from '@/lib/study/lookups/inbox';
import { noteLookUp } from '@/lib/study/lookups/lookups';
import { noteReading } from '@/lib/study/progress/reading-log';
import { createLibrary } from '@/lib/study/texts/library';
import { keepPosition } from '@/lib/study/texts/position';
import { SOUND } from '../../attack/storage/records';
import { answer, type Sitting, sitDown } from '../../study/review/sitting';
import { newWord } from '../../study/vocabulary/new-word';
import { putRaw, rawAll } from '../raw';
import { fresh, tab } from '../tab';

const NOW = Date.UTC(2026, 10, 29);

const edge = (last: number) => fc.constantFrom(0, 1, NOW, last - 1, last, last + 1, 2 ** 53 - 1);
const changed = fc.oneof(edge(LAST_CHANGE), fc.constantFrom(8.64e15 - 1, 8.64e15));
const order = fc.option(edge(LAST_ORDER), { nil: undefined });
const counted = edge(LAST_COUNT);
const deleted = fc.boolean();
/** Study days, the last of which a `Date` can just hold. */
const day = fc.constantFrom(-2, 0, 20_786, 1e8 - 1, 1e8);

/** What the app counts on from, at the edges of what can be read. */
const CHANGES: Readonly<Record<Brought, fc.Arbitrary<object>>> = {
  words: fc.record({ changed, order, deleted, added: edge(8.64e15) }),
  cards: fc.record({
    changed,
    deleted,
    due: edge(8.64e15),
    reps: counted,
    lapses: counted,
    dueDay: fc.option(day),
    firstDay: fc.option(day),
    lastDay: fc.option(day),
    lastReview: fc.option(edge(8.64e15)),
    stability: fc.constantFrom(0.001, 2.3, 36_500),
    difficulty: fc.constantFrom(1, 5.1, 10),
  }),
  logs: fc.record({
    changed,
    order,
    deleted,
    time: edge(8.64e15),
    offset: fc.constantFrom(-1_440, 0, 480, 1_440),
    rollover: fc.constantFrom(0, 4, 23),
  }),
  texts: fc.record({ changed, order, deleted, outdated: fc.option(counted, { nil: undefined }) }),
  sources: fc.record({ changed, deleted }),
  positions: fc.record({ changed, order, deleted, offset: counted, length: counted }),
  corrections: fc.record({ changed, order, deleted }),
  lookups: fc.record({ changed, deleted, count: counted, last: edge(8.64e15) }),
  lists: fc.record({ changed, deleted, added: edge(8.64e15) }),
  readings: fc.record({ changed, deleted, seconds: counted, characters: counted }),
};

const records = fc.record(
  Object.fromEntries(
    BROUGHT.map((name) => [
      name,
      CHANGES[name]
        .map((change) => ({ ...SOUND[name], ...change }))
        .filter((record) => isReadable(name, record)),
    ]),
  ) as Record<Brought, fc.Arbitrary<object>>,
);

interface Learner extends Sitting {
  readonly storage: LearnerStorage;
  readonly undo: { last: Undo | null };
}

/** What a learner does with the one record there is of each kind. */
const ACTIONS: Readonly<Record<string, (learner: Learner) => Promise<unknown>>> = {
  save: async ({ vocabulary, undo }) => {
    undo.last = await vocabulary.getState().save(newWord('茶'), null);
  },
  state: async ({ vocabulary, undo }) => {
    undo.last = await vocabulary.getState().setStatus([newWord('茶')], 'learning');
  },
  'take off': async ({ vocabulary, undo }) => {
    undo.last = await vocabulary.getState().remove('茶');
  },
  answer: (sitting) => answer(sitting, 'again'),
  'take back': ({ review }) => review.getState().undo(),
  correct: async ({ storage, undo }) => {
    const draft = { surface: '喝茶', words: ['喝茶'] };
    undo.last = await createCorrections(storage).getState().save(draft);
  },
  'correct many': async ({ storage, undo }) => {
    const rules = ['喝茶', '茶館'].map((surface) => ({
      id: `${surface}@*`,
      surface,
      words: [surface],
    }));
    undo.last = await createCorrections(storage).getState().saveAll(rules);
  },
  'take back a rule': async ({ storage, undo }) => {
    undo.last = await createCorrections(storage).getState().remove('喝茶@*');
  },
  rename: ({ storage }) => createLibrary(storage, fetch).getState().rename('k3m9', '茶'),
  delete: async ({ storage, undo }) => {
    undo.last = await createLibrary(storage, fetch).getState().remove('k3m9');
  },
  read: ({ storage }) => {
    const { id, href, title, titleSimplified } = SOUND.positions;
    return keepPosition(storage, { id, href, title, titleSimplified, offset: 4, length: 6 });
  },
  open: ({ storage }) => {
    const { encounter, changed: _changed, deleted: _deleted, ...word } = SOUND.lookups;
    return noteLookUp(storage, undefined, word, encounter, NOW);
  },
  'keep a list': async ({ storage, undo }) => {
    const { name, levels, words } = SOUND.lists;
    undo.last = await createWordLists(storage).getState().add({ name, levels, words });
  },
  'remove a list': async ({ storage, undo }) => {
    undo.last = await createWordLists(storage).getState().remove('l1');
  },
  'note a reading': ({ storage }) =>
    noteReading(storage, { textId: 'breakfast-shop', day: 20_785, seconds: 9, characters: 30 }),
  'put away': async ({ storage, undo }) => {
    undo.last = await createInbox(storage).getState().putAway(['茶']);
  },
  undo: async ({ undo }) => {
    await undo.last?.();
    undo.last = null;
  },
};

describe('whatever record can be read', () => {
  it('after anything the app does with it all that is kept can be read', async () => {
    const names = fc.array(fc.constantFrom(...Object.keys(ACTIONS)), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(records, names, async (given, actions) => {
        const database = fresh();
        const storage = tab();
        await storage.words.all();
        for (const name of BROUGHT) await putRaw(database, name, given[name]);
        const sitting = await sitDown(storage, { time: NOW });
        const learner = { ...sitting, undo: { last: null } };
        for (const action of actions) await ACTIONS[action]?.(learner);
        for (const name of BROUGHT) {
          for (const record of await rawAll(database, name)) {
            expect(isReadable(name, record), JSON.stringify(record)).toBe(true);
          }
        }
        expect(storage.condition.get().unreadable).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});
