import { describe, expect, it } from 'vitest';
import type { CardKind } from '@/lib/domain/card-kind';
import { fresh, tab } from '../../storage/tab';
import { newWord } from '../vocabulary/new-word';
import { unreplayable } from './replaying';
import { answer, sitDown } from './sitting';

const DAY = 86_400_000;
const START = Date.UTC(2026, 9, 1, 8);

async function learner(kinds: readonly CardKind[]) {
  fresh();
  const now = { time: START };
  const sitting = await sitDown(tab(), now, { kinds });
  await sitting.vocabulary.getState().save(newWord('茶'), null);
  const asked = () => sitting.review.getState().current;
  const later = (days: number) => {
    now.time += days * DAY;
    sitting.review.getState().refresh();
  };
  return { ...sitting, sitting, asked, later };
}

describe('a word asked for several things', () => {
  it('is asked for each on a day of its own, with a schedule of its own', async () => {
    const { sitting, storage, asked, later } = await learner(['recognise', 'listen']);
    await answer(sitting, 'easy');
    expect(asked()).toBeNull();
    later(1);
    expect(asked()).toBe('茶#listen');
    await answer(sitting, 'again');
    const [cards, logs] = [await storage.cards.all(), await storage.logs.all()];
    expect(logs.map(({ cardId, kind }) => [cardId, kind])).toEqual(
      [
        ['茶#listen', 'listen'],
        ['茶', 'recognise'],
      ].sort(),
    );
    expect(await storage.cards.get('茶')).toMatchObject({ state: 2, reps: 1 });
    expect(await storage.cards.get('茶#listen')).toMatchObject({ state: 1, reps: 1 });
    expect(unreplayable(cards, logs)).toEqual([]);
  });

  it('has each answer taken back on its own card', async () => {
    const { sitting, storage, review, asked, later } = await learner(['recognise', 'recall']);
    await answer(sitting, 'easy');
    later(1);
    await answer(sitting, 'good');
    await review.getState().undo();
    expect(asked()).toBe('茶#recall');
    expect((await storage.cards.all()).map(({ id }) => id)).toEqual(['茶']);
    await review.getState().undo();
    expect(await storage.cards.all()).toEqual([]);
    expect(await storage.logs.all()).toEqual([]);
  });

  it('leaves with all its cards, and comes back with them', async () => {
    const { sitting, storage, vocabulary, later } = await learner(['recognise', 'listen']);
    await answer(sitting, 'easy');
    later(1);
    await answer(sitting, 'easy');
    const before = (await storage.cards.all()).map(({ id }) => id);
    expect(before).toEqual(['茶', '茶#listen']);
    const undo = await vocabulary.getState().remove('茶');
    expect(await storage.cards.all()).toEqual([]);
    await undo();
    expect((await storage.cards.all()).map(({ id }) => id)).toEqual(before);
  });

  it('stays when its save is undone after it was answered, whatever it was asked for', async () => {
    fresh();
    const sitting = await sitDown(tab(), { time: START }, { kinds: ['listen'] });
    const undo = await sitting.vocabulary.getState().save(newWord('茶'), null);
    await answer(sitting, 'easy');
    expect(await undo()).toEqual({ restored: 0, left: 1 });
    expect(await sitting.storage.words.get('茶')).toMatchObject({ saved: true });
  });
});
