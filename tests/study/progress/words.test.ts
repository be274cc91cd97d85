import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewCard } from '@/lib/domain/card';
import { charactersByBand } from '@/lib/study/progress/characters';
import { forecast } from '@/lib/study/progress/forecast';
import { wordsOverTime } from '@/lib/study/progress/known-words';
import { momentAt } from '@/lib/study/review/clock';
import { newCard } from '@/lib/study/review/schedule';
import { savedWord } from '../cards/saved-word';

const DAY = 86_400_000;

describe('words over time', () => {
  const dayOf = (time: number) => Math.floor(time / DAY);

  it('sums what was saved and what is known, day by day', () => {
    const words = [
      savedWord('茶', { added: 2 * DAY }),
      savedWord('水', { added: 2 * DAY + 5, status: 'known', knownSince: 4 * DAY }),
      savedWord('火', { added: 3 * DAY, saved: false, status: 'known', knownSince: 3 * DAY }),
      // Marked known before that was written down.
      savedWord('土', { added: DAY, saved: false, status: 'known', changed: 4 * DAY + 9 }),
      savedWord('木', { added: DAY, saved: false, status: 'ignored' }),
    ];
    expect(wordsOverTime(words, dayOf)).toEqual([
      { day: 2, saved: 2, known: 0 },
      { day: 3, saved: 2, known: 1 },
      { day: 4, saved: 2, known: 3 },
    ]);
  });

  it('never falls, and ends at what there is', () => {
    const word = fc.record({
      added: fc.nat(100 * DAY),
      knownSince: fc.nat(100 * DAY),
      saved: fc.boolean(),
      status: fc.constantFrom('learning' as const, 'known' as const),
    });
    fc.assert(
      fc.property(fc.array(word), (fields) => {
        const words = fields.map((more, index) => savedWord(`${index}`, more));
        const days = wordsOverTime(words, dayOf);
        for (const [index, day] of days.entries()) {
          const last = days[index - 1];
          if (last)
            expect([day.saved >= last.saved, day.known >= last.known]).toEqual([true, true]);
        }
        expect(days.at(-1)?.saved ?? 0).toBe(words.filter(({ saved }) => saved).length);
        expect(days.at(-1)?.known ?? 0).toBe(
          words.filter(({ status }) => status === 'known').length,
        );
      }),
    );
  });
});

describe('what is due in the next days', () => {
  const now = momentAt(Date.UTC(2026, 4, 13, 2), 4, 480);
  const card = (id: string, more: Partial<ReviewCard>): [string, ReviewCard] => [
    id,
    { ...newCard(id, 0), reps: 2, lastDay: 20_580, changed: 1, deleted: false, ...more },
  ];
  const cards = new Map([
    card('茶', { state: 2, dueDay: now.day - 3 }),
    card('茶#recall', { state: 2, dueDay: now.day + 2 }),
    card('茶#write', { state: 2, dueDay: now.day }),
    card('水', { state: 1, due: now.time + 600_000 }),
    card('火', { state: 2, dueDay: now.day + 40 }),
    card('土', { state: 0, reps: 0 }),
    card('木', { state: 2, dueDay: now.day + 1 }),
  ]);
  const words = new Map(['茶', '水', '火', '土'].map((id) => [id, savedWord(id)] as const)).set(
    '木',
    savedWord('木', { status: 'known' }),
  );

  it('has what waits today, and nothing of words or kinds that are not asked', () => {
    expect(forecast(words, cards, ['recognise', 'recall'], now, 5)).toEqual([2, 0, 1, 0, 0]);
    expect(forecast(words, cards, ['recognise'], now, 5)).toEqual([2, 0, 0, 0, 0]);
  });
});

describe('characters by frequency', () => {
  it('counts each once, as known before learning', () => {
    const ranked = [...'的一是不了茶水火'];
    const words = [
      savedWord('茶水', { status: 'known' }),
      savedWord('火', { status: 'learning' }),
      savedWord('不是', { status: 'learning' }),
      savedWord('一', { status: 'ignored' }),
      savedWord('水火', { status: 'learning' }),
      savedWord('龘', { status: 'known' }),
    ];
    expect(charactersByBand(ranked, words)).toEqual([{ from: 1, to: 8, known: 2, learning: 3 }]);
  });

  it('goes by the Simplified, and has a band for every 500', () => {
    const ranked = Array.from({ length: 1_200 }, (_, at) => String.fromCodePoint(0x4e00 + at));
    const word = savedWord('歷', { simplified: ranked[700] ?? '', status: 'known' });
    expect(charactersByBand(ranked, [word])).toEqual([
      { from: 1, to: 500, known: 0, learning: 0 },
      { from: 501, to: 1_000, known: 1, learning: 0 },
      { from: 1_001, to: 1_200, known: 0, learning: 0 },
    ]);
  });
});
