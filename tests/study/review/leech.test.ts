import { describe, expect, it } from 'vitest';
import { momentAt } from '@/lib/study/review/clock';
import { isLeech } from '@/lib/study/review/leech';
import { newCard, rated } from '@/lib/study/review/schedule';

const DAY = 86_400_000;

describe('a word that keeps being forgotten', () => {
  it('is one after eight lapses; steps forgotten on the way count for nothing', () => {
    let card = newCard('茶', 0);
    let time = Date.UTC(2026, 9, 1, 8);
    const answer = (rating: 'again' | 'easy') => {
      time += 20 * DAY;
      card = rated(card, rating, momentAt(time, 4));
    };
    answer('again');
    answer('easy');
    for (let lapse = 1; lapse <= 8; lapse += 1) {
      expect(isLeech(card)).toBe(false);
      answer('again');
      answer('again');
      answer('easy');
    }
    expect(card.lapses).toBe(8);
    expect(isLeech(card)).toBe(true);
  });
});
