/* Apart, so that a page whose reader has saved no word loads nothing of it. */
import { isMandarin } from '@/lib/reader/speech/voice';
import { momentAt } from '@/lib/study/review/clock';
import { followCards } from '@/lib/study/review/due/followed-cards';
import { queueOf } from '@/lib/study/review/queue';
import { browserSpeech } from '../listen/browser-speech';
import type { Stores } from '../ui/stores/stores';
import { studySettings } from './study-settings';

/** How often a header left open looks at the clock, in milliseconds. */
const EVERY = 60_000;

/** What is set that the count depends on. */
const COUNTED = ['kinds', 'rollover', 'newADay', 'reviewsADay', 'learnAhead'] as const;

/** Tells how many cards are due, now and whenever that may have changed. Returns how to stop. */
export function watchDue(
  { storage, vocabulary, preferences }: Pick<Stores, 'storage' | 'vocabulary' | 'preferences'>,
  tell: (count: number) => void,
): () => void {
  const speech = browserSpeech();
  const count = () => {
    if (!cards.loaded()) return;
    const { words } = vocabulary.getState();
    const hasVoice = speech?.voices().some(isMandarin) ?? false;
    const settings = studySettings(preferences.getState(), hasVoice);
    cards.index.follow(words, settings.kinds);
    tell(queueOf(cards.index, momentAt(Date.now(), settings.rollover), settings).due.length);
  };
  const cards = followCards(storage, count);
  const timer = setInterval(count, EVERY);
  const stops = [
    cards.stop,
    speech?.onVoices(count),
    vocabulary.subscribe((state, before) => {
      if (state.words !== before.words) count();
    }),
    preferences.subscribe((state, before) => {
      if (COUNTED.some((key) => state[key] !== before[key])) count();
    }),
  ];
  return () => {
    clearInterval(timer);
    for (const stop of stops) stop?.();
  };
}
