/* Apart, so that a page whose reader has saved no word loads nothing of it. */
import { isMandarin } from '@/lib/reader/speech/voice';
import { momentAt } from '@/lib/study/review/clock';
import { followCards } from '@/lib/study/review/due/followed-cards';
import { outlookOf } from '@/lib/study/review/due/outlook';
import { queueOf } from '@/lib/study/review/queue';
import { browserSpeech } from '../listen/browser-speech';
import type { Stores } from '../ui/stores/stores';
import { outlookKeeper } from './kept-outlook';
import { studySettings } from './study-settings';

/** How often a header left open looks at the clock, in milliseconds. */
const EVERY = 60_000;

/** What is set that the count depends on. */
const COUNTED = ['kinds', 'rollover', 'newADay', 'reviewsADay', 'learnAhead'] as const;

type Watched = Pick<Stores, 'storage' | 'vocabulary' | 'preferences'>;

/** Reads the cards and counts what is due, now and whenever that may have changed. */
function watchCards(
  { storage, vocabulary, preferences }: Watched,
  tell: (count: number) => void,
): () => void {
  const speech = browserSpeech();
  const look = () => {
    const hasVoice = speech?.voices().some(isMandarin) ?? false;
    const settings = studySettings(preferences.getState(), hasVoice);
    cards.index.follow(vocabulary.getState().words, settings.kinds);
    return settings;
  };
  const count = () => {
    if (!cards.loaded()) return;
    const settings = look();
    tell(queueOf(cards.index, momentAt(Date.now(), settings.rollover), settings).due.length);
  };
  const keeper = outlookKeeper(() =>
    vocabulary.getState().words.size > 0 ? outlookOf(cards.index, look(), Date.now()) : null,
  );
  let wasRead = false;
  const changed = () => {
    count();
    if (wasRead) keeper.changed();
    else if (cards.loaded()) keeper.renew();
    wasRead = cards.loaded();
  };
  const cards = followCards(storage, changed);
  const timer = setInterval(count, EVERY);
  const stops = [
    cards.stop,
    keeper.stop,
    speech?.onVoices(changed),
    vocabulary.subscribe((state, before) => {
      if (state.words !== before.words) changed();
    }),
    preferences.subscribe((state, before) => {
      if (COUNTED.some((key) => state[key] !== before[key])) changed();
    }),
  ];
  return () => {
    clearInterval(timer);
    for (const stop of stops) stop?.();
  };
}

/**
 * Tells how many cards are due once words and cards have been read, and whenever that may have
 * changed. Returns how to stop.
 */
export function watchDue(stores: Watched, tell: (count: number) => void): () => void {
  const { vocabulary } = stores;
  // Years of cards hold up a page as years of words do: one after the other.
  let stop = () => {};
  const begin = () => {
    stop();
    stop = watchCards(stores, tell);
  };
  if (vocabulary.getState().ready) begin();
  else {
    stop = vocabulary.subscribe(({ ready }) => {
      if (ready) begin();
    });
  }
  return () => stop();
}
