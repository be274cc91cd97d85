'use client';

import { useEffect, useMemo, useState } from 'react';
import type { ReviewCard } from '@/lib/domain/card';
import type { WordFacts } from '@/lib/domain/lexicon/word-facts';
import { isMandarin } from '@/lib/reader/speech/voice';
import { momentAt } from '@/lib/study/review/clock';
import { asksCards, asksFacts, type WordFilter } from '@/lib/study/vocabulary/filter';
import { type Asked, askedWhen } from '@/lib/study/vocabulary/when-due';
import { browserSpeech } from '../../listen/browser-speech';
import { usePreferencesStore, useStorage, useVocabulary } from '../../ui/stores/stores';
import { studySettings } from '../study-settings';
import { factsOf } from './ask-facts';

const NO_FACTS: ReadonlyMap<string, WordFacts> = new Map();
const NOT_ASKED: ReadonlyMap<string, Asked> = new Map();

/** The cards by id, from when they are wanted on; null until they have come. */
function useCards(wanted: boolean): ReadonlyMap<string, ReviewCard> | null {
  const storage = useStorage();
  const [cards, setCards] = useState<ReadonlyMap<string, ReviewCard> | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let ended = false;
    const read = async () => {
      const kept = await storage.cards.all().catch(() => []);
      if (!ended) setCards(new Map(kept.map((card) => [card.id, card])));
    };
    read();
    const stop = storage.subscribe(({ store }) => {
      if (store === 'cards') read();
    });
    return () => {
      ended = true;
      stop();
    };
  }, [storage, wanted]);
  return cards;
}

/** When words are asked next, where a filter wants to know. */
function useAsked(wanted: boolean): ReadonlyMap<string, Asked> | null {
  const words = useVocabulary((state) => state.words);
  const preferences = usePreferencesStore();
  const cards = useCards(wanted);
  return useMemo(() => {
    if (!wanted || !cards) return null;
    const chosen = preferences.getState();
    const hasVoice = browserSpeech()?.voices().some(isMandarin) ?? false;
    const { kinds } = studySettings(chosen, hasVoice);
    return askedWhen(words.values(), cards, kinds, momentAt(Date.now(), chosen.rollover));
  }, [wanted, words, cards, preferences]);
}

/** What the dictionary says of words, where a filter wants to know. */
function useFacts(wanted: boolean) {
  const words = useVocabulary((state) => state.words);
  const [facts, setFacts] = useState<ReadonlyMap<string, WordFacts> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    let ended = false;
    setFailed(false);
    factsOf(words.values()).then(
      (found) => {
        if (!ended) setFacts(found);
      },
      () => {
        if (!ended) setFailed(true);
      },
    );
    return () => {
      ended = true;
    };
  }, [wanted, words]);
  return { facts, failed };
}

export interface KnownBeside {
  readonly facts: ReadonlyMap<string, WordFacts>;
  readonly asked: ReadonlyMap<string, Asked>;
  /** What has to come before the filter can be answered; '' once it has. */
  readonly waiting: string;
}

/** What a filter asks of words that their records do not say: cards, and the dictionary. */
export function useKnown(filter: WordFilter): KnownBeside {
  const [cardsWanted, factsWanted] = [asksCards(filter), asksFacts(filter)];
  const asked = useAsked(cardsWanted);
  const { facts, failed } = useFacts(factsWanted);
  const waiting = [
    cardsWanted && !asked ? 'Looking at your cards…' : '',
    factsWanted && failed ? 'The dictionary cannot be reached now; try again later.' : '',
    factsWanted && !failed && !facts ? 'Asking the dictionary…' : '',
  ];
  return {
    facts: facts ?? NO_FACTS,
    asked: asked ?? NOT_ASKED,
    waiting: waiting.find((line) => line !== '') ?? '',
  };
}
