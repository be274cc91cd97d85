'use client';

import { useEffect, useMemo, useState } from 'react';
import type { ReviewCard, ReviewLog, SavedWord } from '@/lib/domain/card';
import type { ReadingDay } from '@/lib/domain/reading-day';
import { isMandarin } from '@/lib/reader/speech/voice';
import type { LearnerStorage } from '@/lib/storage/storage';
import { answersByDay, type DayOfAnswers } from '@/lib/study/progress/answers';
import { type CharacterBand, charactersByBand } from '@/lib/study/progress/characters';
import { forecast } from '@/lib/study/progress/forecast';
import { type WordsOn, wordsOverTime } from '@/lib/study/progress/known-words';
import { type DayOfReading, readingByDay } from '@/lib/study/progress/reading-log';
import { momentAt } from '@/lib/study/review/clock';
import { request } from '../engine/request';
import { browserSpeech } from '../listen/browser-speech';
import { studySettings } from '../study/study-settings';
import { usePreferencesStore, useStorage, useVocabulary } from '../ui/stores/stores';

/** Days that are looked ahead. */
export const AHEAD = 30;

/** All that the page of progress shows. */
export interface Progress {
  /** The study day it is. */
  readonly today: number;
  readonly answers: readonly DayOfAnswers[];
  readonly reading: readonly DayOfReading[];
  /** Cards due today and on the days after it. */
  readonly ahead: readonly number[];
  readonly words: readonly WordsOn[];
  /** Null until the order of characters has come. */
  readonly characters: readonly CharacterBand[] | null;
}

interface Kept {
  readonly cards: readonly ReviewCard[];
  readonly logs: readonly ReviewLog[];
  readonly readings: readonly ReadingDay[];
}

const readAll = async ({ cards, logs, readings }: LearnerStorage): Promise<Kept> => {
  const all = await Promise.all([cards.all(), logs.all(), readings.all()]);
  return { cards: all[0], logs: all[1], readings: all[2] };
};

/** What is kept beside the words, as of now and after every change; null until it has come. */
function useKept(): { readonly kept: Kept | null; readonly failed: boolean } {
  const storage = useStorage();
  const [kept, setKept] = useState<Kept | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let over = false;
    const read = () =>
      readAll(storage).then(
        (all) => over || setKept(all),
        () => over || setFailed(true),
      );
    read();
    const stop = storage.subscribe(({ store }) => {
      if (store === 'logs' || store === 'readings') read();
    });
    return () => {
      over = true;
      stop();
    };
  }, [storage]);
  return { kept, failed };
}

/** The most frequent characters; null until they have come, for good where they do not. */
function useRanked(): readonly string[] | null {
  const [ranked, setRanked] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    request('/api/frequent-characters', { signal: closing.signal })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then(setRanked)
      // Without them the page has one figure less, which says so.
      .catch(() => undefined);
    return () => closing.abort();
  }, []);
  return ranked;
}

function progressOf(
  words: ReadonlyMap<string, SavedWord>,
  { cards, logs, readings }: Kept,
  kinds: Parameters<typeof forecast>[2],
  rollover: number,
): Omit<Progress, 'characters'> {
  const now = momentAt(Date.now(), rollover);
  const byId = new Map(cards.map((card) => [card.id, card]));
  return {
    today: now.day,
    answers: answersByDay(logs),
    reading: readingByDay(readings),
    ahead: forecast(words, byId, kinds, now, AHEAD),
    words: wordsOverTime(words.values(), (time) => momentAt(time, rollover).day),
  };
}

/** The learner's progress, computed anew when something is kept. */
export function useProgress(): { readonly progress: Progress | null; readonly failed: boolean } {
  const preferences = usePreferencesStore();
  const ready = useVocabulary((state) => state.ready);
  const words = useVocabulary((state) => state.words);
  const { kept, failed } = useKept();
  const ranked = useRanked();
  const found = useMemo(() => {
    if (!ready || !kept) return null;
    const chosen = preferences.getState();
    const hasVoice = browserSpeech()?.voices().some(isMandarin) ?? false;
    return progressOf(words, kept, studySettings(chosen, hasVoice).kinds, chosen.rollover);
  }, [ready, words, kept, preferences]);
  const characters = useMemo(
    () => ranked && charactersByBand(ranked, words.values()),
    [ranked, words],
  );
  return { progress: found && { ...found, characters }, failed };
}
