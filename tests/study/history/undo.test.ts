import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Encounter, ReviewCard, WordStatus } from '@/lib/domain/card';
import type { Draft, LearnerStorage } from '@/lib/storage/storage';
import { type Undo, undoTogether } from '@/lib/storage/undo';
import { newCard } from '@/lib/study/review/schedule';
import { createVocabulary, type VocabularyStore } from '@/lib/study/vocabulary/vocabulary';
import { fresh, tab } from '../../storage/tab';
import { newWord } from '../vocabulary/new-word';
import { expectAsBefore, snapshot } from './snapshot';

const met = (offset: number): Encounter => ({
  textId: 'a',
  textTitle: '茶',
  href: '/read/a',
  sentence: '我喝茶。',
  sentenceSimplified: '我喝茶。',
  within: { start: 2, end: 3 },
  offset,
});

async function learner(): Promise<{ storage: LearnerStorage; vocabulary: VocabularyStore }> {
  const storage = tab();
  const vocabulary = createVocabulary(storage);
  vocabulary.getState().connect();
  await vi.waitFor(() => expect(vocabulary.getState().ready).toBe(true), { interval: 2 });
  return { storage, vocabulary };
}

describe('the undo of a save', () => {
  it('leaves a word saved before as it was: its sentences, its date and its card', async () => {
    fresh();
    const { storage, vocabulary } = await learner();
    const { save } = vocabulary.getState();
    await save(newWord('茶'), met(2));
    await storage.cards.put({ ...newCard('茶', 5), reps: 3, state: 2, lastReview: 1 });
    const before = await storage.words.get('茶');
    const undo = await save(newWord('茶'), met(90));
    expect((await storage.words.get('茶'))?.encounters).toHaveLength(2);
    await undo();
    const after = await storage.words.get('茶');
    expect(after).toEqual({ ...before, changed: after?.changed });
    expect(vocabulary.getState().words.get('茶')?.encounters).toEqual([met(2)]);
    expect(await storage.cards.get('茶')).toMatchObject({ reps: 3 });
  });

  it('gives a word of which only a state was known its state again', async () => {
    fresh();
    const { storage, vocabulary } = await learner();
    const { save, setStatus } = vocabulary.getState();
    await setStatus([newWord('茶')], 'ignored');
    await (await save(newWord('茶'), met(2)))();
    expect(await storage.words.get('茶')).toMatchObject({
      saved: false,
      status: 'ignored',
      encounters: [],
    });
  });

  it('takes a word off that was not there, and an older backup does not bring it back', async () => {
    fresh();
    const { storage, vocabulary } = await learner();
    const undo = await vocabulary.getState().save(newWord('茶'), met(2));
    const words = await storage.words.allWithRemoved();
    await undo();
    expect(vocabulary.getState().words.size).toBe(0);
    const report = await storage.merge({ words }, { bringBack: false });
    expect(report.words).toMatchObject({ added: 0, newer: 0, deletedSince: 1 });
  });

  it('leaves a word alone that was reviewed since', async () => {
    fresh();
    const { storage, vocabulary } = await learner();
    const undo = await vocabulary.getState().save(newWord('茶'), met(2));
    await storage.cards.put({ ...newCard('茶', 5), reps: 1, state: 2, lastReview: 1 });
    expect(await undo()).toEqual({ restored: 0, left: 1 });
    expect(await storage.words.get('茶')).toMatchObject({ saved: true });
  });
});

describe('the undo of many states', () => {
  it('restores each state as it was, and leaves what another tab has changed since', async () => {
    fresh();
    const [one, other] = [await learner(), await learner()];
    await one.vocabulary.getState().setStatus([newWord('酒')], 'learning');
    const words = ['茶', '酒', '水'].map(newWord);
    const undo = await one.vocabulary.getState().setStatus(words, 'known');
    await other.vocabulary.getState().save(newWord('水'), met(7));
    expect(await undo()).toEqual({ restored: 2, left: 1 });
    const standing = (await one.storage.words.all()).map(({ id, status }) => [id, status]);
    expect(standing.sort()).toEqual([
      ['水', 'learning'],
      ['酒', 'learning'],
    ]);
  });

  it('does nothing where nothing was done', async () => {
    fresh();
    const { vocabulary } = await learner();
    await vocabulary.getState().setStatus([newWord('茶')], 'known');
    const undo = await vocabulary.getState().setStatus([newWord('茶')], 'known');
    expect(await undo()).toEqual({ restored: 0, left: 0 });
    expect(vocabulary.getState().words.get('茶')?.status).toBe('known');
  });
});

/** One thing a learner does to words. */
type Action =
  | { readonly do: 'save'; readonly id: string; readonly offset: number }
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'state'; readonly ids: readonly string[]; readonly status: WordStatus };

const id = fc.constantFrom('茶', '酒', '水');
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ do: fc.constant('save' as const), id, offset: fc.nat(5) }),
  fc.record({ do: fc.constant('remove' as const), id }),
  fc.record({
    do: fc.constant('state' as const),
    ids: fc.array(id, { minLength: 1, maxLength: 3 }),
    status: fc.constantFrom<WordStatus>('new', 'learning', 'known', 'ignored'),
  }),
);

function act(vocabulary: VocabularyStore, given: Action): Promise<Undo> {
  const { save, remove, setStatus } = vocabulary.getState();
  if (given.do === 'save') return save(newWord(given.id), met(given.offset));
  if (given.do === 'remove') return remove(given.id);
  return setStatus(given.ids.map(newWord), given.status);
}

const card: fc.Arbitrary<Draft<ReviewCard>> = fc
  .record({ id, reps: fc.nat(9) })
  .map(({ id, reps }): Draft<ReviewCard> => ({ ...newCard(id, 5), reps, state: 2, lastReview: 1 }));

describe('for whatever came before', () => {
  it('doing and undoing leaves everything equal, in every tab', async () => {
    const history = fc.record({
      cards: fc.array(card, { maxLength: 3 }),
      before: fc.array(fc.tuple(fc.boolean(), action), { maxLength: 6 }),
      done: fc.array(fc.tuple(fc.boolean(), action), { minLength: 1, maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(history, async ({ cards, before, done }) => {
        fresh();
        const tabs = [await learner(), await learner()] as const;
        const [{ storage }] = tabs;
        const inTab = (second: boolean) => tabs[second ? 1 : 0].vocabulary;
        for (const [second, given] of before) await act(inTab(second), given);
        for (const given of cards) await storage.cards.put(given);
        const standing = await snapshot(storage);
        const undos: Undo[] = [];
        for (const [second, given] of done) undos.push(await act(inTab(second), given));
        const words = await storage.words.allWithRemoved();
        for (const undo of undos.reverse()) expect((await undo()).left).toBe(0);
        expectAsBefore(standing, await snapshot(storage));
        const { words: merged } = await storage.merge({ words }, { bringBack: false });
        expect(merged, 'an older backup changes nothing').toMatchObject({ added: 0, newer: 0 });
        const shown = [...(await storage.words.all())].map((word) => word.id).sort();
        for (const { vocabulary } of tabs) {
          await vi.waitFor(
            () => expect([...vocabulary.getState().words.keys()].sort()).toEqual(shown),
            { interval: 2 },
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  it('an undo never overwrites what another tab did since', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(action, { maxLength: 4 }),
        action,
        action,
        async (before, done, since) => {
          fresh();
          const [one, other] = [await learner(), await learner()];
          for (const given of before) await act(one.vocabulary, given);
          const undo = await act(one.vocabulary, done);
          const standing = await snapshot(one.storage);
          await act(other.vocabulary, since);
          const changed = await snapshot(one.storage);
          await undo();
          for (const [key, record] of await snapshot(one.storage)) {
            const now = changed.get(key);
            const same = standing.get(key);
            if (!isDeepStrictEqual({ ...now, changed: 0 }, { ...same, changed: 0 })) {
              expect(record, key).toEqual(now);
            }
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

it('takes several actions back as one, the last first, and adds up what came of them', async () => {
  const order: string[] = [];
  const undo = (name: string, restored: number, left: number) => async () => {
    order.push(name);
    return { restored, left };
  };
  const done = await undoTogether([undo('saved', 2, 1), undo('put away', 1, 0)])();
  expect(order).toEqual(['put away', 'saved']);
  expect(done).toEqual({ restored: 3, left: 1 });
});
