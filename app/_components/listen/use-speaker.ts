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

/**
 * One speaker for the page, following the reading standard and the rate (per cent). Which voice was
 * chosen is asked when there is something to say: browsers' storage answers slowly the first time.
 */
export function useSpeaker(standard: Standard, rate: number): Speaker {
  const [speaker] = useState(() =>
    createSpeaker(browserSpeech(), { standard, rate, voiceURI: storedVoice }),
  );
  useEffect(() => () => speaker.stop(), [speaker]);
  useEffect(() => speaker.setStandard(standard), [speaker, standard]);
  useEffect(() => speaker.setRate(rate), [speaker, rate]);
  return speaker;
}

/** Has a speaker know the browser's voices, for whoever lets them be chosen. */
export function useVoices(speaker: Speaker): void {
  useEffect(() => speaker.connect(), [speaker]);
}
