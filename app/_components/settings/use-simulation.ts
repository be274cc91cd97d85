'use client';

import { useEffect, useState } from 'react';
import { isMandarin } from '@/lib/reader/speech/voice';
import type { LearnerStorage } from '@/lib/storage/storage';
import { momentAt } from '@/lib/study/review/clock';
import { type Deck, deckOf, sampleOf, waitingIn } from '@/lib/study/simulation/deck';
import { type Habits, habitsOf } from '@/lib/study/simulation/habits';
import { DAYS, type Outcome, simulate } from '@/lib/study/simulation/simulate';
import { inSlices } from '@/lib/study/simulation/slices';
import type { VocabularyStore } from '@/lib/study/vocabulary/vocabulary';
import { browserSpeech } from '../listen/browser-speech';
import { studySettings } from '../study/study-settings';
import {
  usePreferences,
  usePreferencesStore,
  useStorage,
  useVocabulary,
  useVocabularyStore,
} from '../ui/stores/stores';

/** Per cent from and up to which all are tried; what is set below that is tried besides. */
const [LEAST, MOST] = [80, 97];

const triedWith = (lowest: number): readonly number[] => [
  ...(lowest < LEAST ? [lowest] : []),
  ...Array.from({ length: MOST - LEAST + 1 }, (_, at) => LEAST + at),
];

/** What is known so far of how retentions would do. */
export interface Simulation {
  /** By the per cent aimed at, the lowest first. */
  readonly outcomes: readonly (Outcome & { readonly percent: number })[];
  /** How many there will be. */
  readonly all: number;
  readonly words: number;
  readonly waiting: number;
  readonly habits: Habits;
}

async function read(
  storage: LearnerStorage,
  vocabulary: VocabularyStore,
  settings: ReturnType<typeof studySettings>,
): Promise<{ deck: Deck; habits: Habits; now: ReturnType<typeof momentAt> }> {
  const [cards, logs] = await Promise.all([storage.cards.all(), storage.logs.all()]);
  const now = momentAt(Date.now(), settings.rollover);
  const { words } = vocabulary.getState();
  const byId = new Map(cards.map((card) => [card.id, card]));
  return { deck: deckOf(words.values(), byId, settings.kinds, now), habits: habitsOf(logs), now };
}

/**
 * How each retention would do with the learner's cards as they are now; anew when what is set besides
 * changes. `failed` where what is kept cannot be read.
 */
export function useSimulation(): {
  readonly simulation: Simulation | null;
  readonly failed: boolean;
} {
  const storage = useStorage();
  const vocabulary = useVocabularyStore();
  const preferences = usePreferencesStore();
  const ready = useVocabulary((state) => state.ready);
  const newADay = usePreferences((state) => state.newADay);
  const kinds = usePreferences((state) => state.kinds);
  const weights = usePreferences((state) => state.weights);
  const lowest = usePreferences((state) => Math.min(LEAST, state.retention));
  const [simulation, setSimulation] = useState<Simulation | null>(null);
  const [failed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: they stand for what is read of the store
  useEffect(() => {
    if (!ready) return;
    const ending = new AbortController();
    const run = async () => {
      const chosen = preferences.getState();
      const hasVoice = browserSpeech()?.voices().some(isMandarin) ?? false;
      const { deck, habits, now } = await read(
        storage,
        vocabulary,
        studySettings(chosen, hasVoice),
      );
      const tried = triedWith(lowest);
      const said = {
        all: tried.length,
        words: deck.words.length,
        waiting: waitingIn(deck),
        habits,
      };
      const outcomes: (Outcome & { percent: number })[] = [];
      const { newADay, weights } = chosen;
      const course = { habits, newADay, weights, now, days: DAYS };
      const sample = sampleOf(deck, course.newADay, course.days);
      for (const percent of deck.words.length > 0 ? tried : []) {
        const outcome = await inSlices(simulate(sample, percent / 100, course), ending.signal);
        if (!outcome) return;
        outcomes.push({ ...outcome, percent });
        setSimulation({ ...said, outcomes: [...outcomes] });
      }
      if (!ending.signal.aborted) setSimulation({ ...said, outcomes });
    };
    run().catch(() => ending.signal.aborted || setFailed(true));
    return () => ending.abort();
  }, [ready, newADay, kinds, weights, lowest, storage, vocabulary, preferences]);
  return { simulation, failed };
}
