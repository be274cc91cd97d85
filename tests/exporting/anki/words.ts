import type { ReviewCard, ReviewLog, SavedWord } from '@/lib/domain/card';
import { studyDay, studyDayFrom } from '@/lib/domain/study-day';
import { makePackage } from '@/lib/exporting/anki/package';
import { takenAlong } from '@/lib/study/vocabulary/taken-along';
import { readPackage, sql } from './read-package';

/** Taipei, 10 March 2026, nine in the evening. */
export const NOW = Date.UTC(2026, 2, 10, 13);
const CLOCK = { time: NOW, offset: 480, rollover: 4 };

export const RUBBISH: SavedWord = {
  id: '垃圾',
  traditional: '垃圾',
  simplified: '垃圾',
  pinyin: 'la1 ji1',
  taiwanPinyin: 'le4 se4',
  gloss: 'trash; "refuse" & <garbage>',
  entryIds: [],
  status: 'learning',
  saved: true,
  encounters: [
    {
      textId: 'a',
      textTitle: '夏天 的早餐店',
      href: '/read/a',
      sentence: '記得倒垃圾囉。',
      sentenceSimplified: '记得倒垃圾啰。',
      within: { start: 3, end: 5 },
      offset: 9,
    },
  ],
  added: NOW - 86_400_000,
  changed: NOW - 80_000_000,
  deleted: false,
};

export const wordOf = (id: string, fields: Partial<SavedWord> = {}): SavedWord => ({
  ...RUBBISH,
  id,
  traditional: id,
  simplified: id,
  encounters: [],
  ...fields,
});

/** The words as the file that would be handed out now, read again. */
export const packed = (
  words: readonly SavedWord[],
  cards: readonly ReviewCard[] = [],
  logs: readonly ReviewLog[] = [],
) => {
  const day = studyDay(CLOCK);
  const at = { ...CLOCK, day, dayBegan: studyDayFrom(day, CLOCK) };
  return readPackage(makePackage(sql, takenAlong(words, cards, logs), at));
};
