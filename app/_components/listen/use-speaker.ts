'use client';
import { useEffect, useState } from 'react';
import type { Standard } from '@/lib/domain/reading/reading';
import { createSpeaker, type Speaker } from '@/lib/reader/speech/speaker';
import { browserSpeech } from './browser-speech';

/** Voices differ from device to device, so the choice stays on this one. */
const VOICE_KEY = 'hangjian-voice';

function storedVoice(): string | null {
  try {
    return window.localStorage.getItem(VOICE_KEY);
  } catch {
    return null;
  }
}

/** Remembers the chosen voice; a browser that keeps nothing only forgets it. */
export function storeVoice(voiceURI: string): void {
  try {
    window.localStorage.setItem(VOICE_KEY, voiceURI);
  } catch {
    // Storage is off: the choice lasts for this page.
  }
}

/** One speaker for the page, following the reading standard and the rate (per cent). */
export function useSpeaker(standard: Standard, rate: number): Speaker {
  const [speaker] = useState(() => createSpeaker(browserSpeech(), { standard, rate }));
  useEffect(() => {
    speaker.setVoice(storedVoice());
    return speaker.connect();
  }, [speaker]);
  useEffect(() => speaker.setStandard(standard), [speaker, standard]);
  useEffect(() => speaker.setRate(rate), [speaker, rate]);
  return speaker;
}
