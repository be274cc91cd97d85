import { describe, expect, it } from 'vitest';
import type { ReviewLog } from '@/lib/domain/card';
import { CARD_KINDS } from '@/lib/domain/card-kind';
import { PUBLISHED, weightsOf } from '@/lib/domain/weights';
import { timeIn } from '@/lib/storage/packs/instant';
import { isPackable, packed, unpacked } from '@/lib/storage/packs/pack';
import { isReadable } from '@/lib/storage/records/record-schemas';
import { SOUND } from '../../attack/storage/records';
import { numbers } from '../../attack/study/numbers';

/** An answer of the next two thousand years: anything may be missing, null or far from what follows. */
function anyLog(random: () => number): ReviewLog {
  const upTo = (most: number) => Math.floor(random() * most);
  const maybe = <Value extends object>(value: Value) => (random() < 0.7 ? value : {});
  const orNull = (value: number) => (random() < 0.2 ? null : value);
  const cardId = `${['茶', '臺灣', 'C#', '𠮷@7-2'][upTo(4)]}${random() < 0.5 ? '#listen' : ''}`;
  const time = upTo(random() < 0.9 ? 2e12 : 6e13);
  const order = upTo(random() < 0.9 ? 1e6 : 2 ** 50);
  const ordered = random() < 0.8;
  const days = () => upTo(random() < 0.9 ? 400 : 40_000);
  const memory = () => (random() < 0.8 ? Math.round(1e8 * (1 + 9 * random())) / 1e8 : 1 + random());
  const learned = random() < 0.8;
  return {
    id: ordered && random() < 0.9 ? `${cardId}@${time}-${order}` : `${cardId}@${time}`,
    cardId,
    rating: (['again', 'hard', 'good', 'easy'] as const)[upTo(4)] ?? 'good',
    time,
    ...(ordered ? { order } : {}),
    ...maybe({ kind: CARD_KINDS[upTo(CARD_KINDS.length)] ?? 'recall' }),
    ...maybe({ offset: upTo(2_880) - 1_440 }),
    ...maybe({ rollover: upTo(24) }),
    ...maybe({ elapsedDays: days() }),
    ...maybe({ scheduledDays: orNull(days()) }),
    ...maybe({ duration: orNull(upTo(60_000)) }),
    ...maybe({ weights: random() < 0.7 ? PUBLISHED : weightsOf(Array(21).fill(upTo(9) / 4)) }),
    ...(random() < 0.3
      ? {
          wordBefore: {
            status: (['new', 'learning', 'known', 'ignored'] as const)[upTo(4)] ?? 'new',
            ...maybe({ knownSince: upTo(2e12) }),
            ...maybe({ statusBy: random() < 0.5 ? ('review' as const) : ('learner' as const) }),
          },
        }
      : {}),
    before: {
      id: random() < 0.95 ? cardId : '酒',
      due: upTo(2e12),
      ...maybe({ dueDay: orNull(days()) }),
      stability: learned ? memory() : 0,
      difficulty: learned ? memory() : 0,
      elapsedDays: days(),
      scheduledDays: days(),
      learningSteps: upTo(3),
      reps: upTo(300),
      lapses: upTo(30),
      state: ([0, 1, 2, 3] as const)[upTo(4)] ?? 0,
      ...maybe({ firstDay: orNull(days() - 2) }),
      ...maybe({ lastDay: orNull(days() - 2) }),
      lastReview: orNull(upTo(2e12)),
      changed: upTo(2e12),
      deleted: random() < 0.2,
    },
    changed: upTo(2e12),
    deleted: false,
  };
}

const numbered = (pack: ReturnType<typeof packed>) => ({ ...pack, number: 1 });

describe('a pack of answers', () => {
  it('gives back each answer as it was, in every field', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = numbers(seed);
      const logs = Array.from({ length: 1 + Math.floor(random() * 40) }, () => anyLog(random));
      expect(logs.filter((log) => !isReadable('logs', log))).toEqual([]);
      expect(logs.filter((log) => !isPackable(log))).toEqual([]);
      expect(unpacked(numbered(packed(logs)))).toStrictEqual(logs);
    }
  });

  it('says over which instants and up to which place it goes', () => {
    const one = { ...SOUND.logs, id: '茶@900-7', cardId: '茶', time: 900, order: 7 };
    const other = { ...SOUND.logs, id: '茶@300-8', cardId: '茶', time: 300, order: 8 };
    expect(packed([one, other])).toMatchObject({ from: 300, to: 900, order: 8, count: 2 });
  });

  it.each<[string, object]>([
    ['was taken back', { deleted: true }],
    ['was given at half a millisecond', { time: 4.5, id: '茶@4.5-1' }],
    ['lies by its name at another instant', { id: '茶@5-1', time: 6 }],
    ['has a name without an instant', { id: '茶' }],
    ['counts half days', { elapsedDays: 0.5 }],
  ])('does not take an answer that %s', (_, change) => {
    expect(isPackable({ ...SOUND.logs, ...change } as ReviewLog)).toBe(false);
  });

  it('that is damaged in any byte is not read', () => {
    const random = numbers(5);
    const pack = numbered(packed(Array.from({ length: 10 }, () => anyLog(random))));
    for (let at = 0; at < pack.bytes.length; at += 1) {
      const bytes = pack.bytes.slice();
      bytes[at] = (bytes[at] as number) ^ (1 + (at % 255));
      expect(unpacked({ ...pack, bytes })).toBeNull();
    }
    expect(unpacked({ ...pack, bytes: pack.bytes.slice(0, -1) })).toBeNull();
    expect(unpacked({ ...pack, count: 11 })).toBeNull();
  });

  it.each([
    ['茶@1790000000000-12', 1_790_000_000_000],
    ['茶@1790000000000', 1_790_000_000_000],
    ['茶#recall@5-1', 5],
    ['a@1@2-3', 2],
    ['茶', null],
    ['茶@', null],
    ['茶@1-', null],
  ])('is found by the instant in the name %s', (id, time) => {
    expect(timeIn(id)).toBe(time);
  });
});
