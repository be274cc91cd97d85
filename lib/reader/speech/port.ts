import type { Voice } from './voice';

/** What a browser's utterance is to us. */
export interface Utterance {
  text: string;
  lang: string;
  rate: number;
  voice: Voice | null;
  onstart: (() => void) | null;
  onend: (() => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onboundary: ((event: { readonly name: string; readonly charIndex: number }) => void) | null;
}

/** The browser's speech, given as an argument so that the speaker runs without one. */
export interface SpeechPort {
  readonly userAgent: string;
  voices(): readonly Voice[];
  /** Calls back when the list of voices changes; returns how to stop listening. */
  onVoices(heard: () => void): () => void;
  utterance(text: string): Utterance;
  speak(utterance: Utterance): void;
  cancel(): void;
}
