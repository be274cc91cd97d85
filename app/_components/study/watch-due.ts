/* Apart, so that a page whose reader has saved no word loads nothing of it. */
import { isMandarin } from '@/lib/reader/speech/voice';
import { dueCount } from '@/lib/study/review/due-count';
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
  let cards: Parameters<typeof dueCount>[1] | null = null;
  let ended = false;
  const count = () => {
    if (!cards || ended) return;
    const { words } = vocabulary.getState();
    const hasVoice = speech?.voices().some(isMandarin) ?? false;
    const settings = studySettings(preferences.getState(), hasVoice);
    tell(dueCount(words.values(), cards, Date.now(), settings));
  };
  const read = async () => {
    // Only a number in a corner: a failure to read is told where the words themselves are.
    const kept = await storage.cards.all().catch(() => []);
    cards = new Map(kept.map((card) => [card.id, card]));
    count();
  };
  read();
  const timer = setInterval(count, EVERY);
  const stops = [
    speech?.onVoices(count),
    vocabulary.subscribe((state, before) => {
      if (state.words !== before.words) count();
    }),
    preferences.subscribe((state, before) => {
      if (COUNTED.some((key) => state[key] !== before[key])) count();
    }),
    storage.subscribe(({ store }) => {
      if (store === 'cards') read();
    }),
  ];
  return () => {
    ended = true;
    clearInterval(timer);
    for (const stop of stops) stop?.();
  };
}
