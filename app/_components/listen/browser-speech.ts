import type { SpeechPort, Utterance } from '@/lib/reader/speech/port';

/** The browser's own speech as the speaker sees it; null where there is none (and on the server). */
export function browserSpeech(): SpeechPort | null {
  if (typeof window === 'undefined' || !('speechSynthesis' in window)) return null;
  const { speechSynthesis, SpeechSynthesisUtterance } = window;
  return {
    userAgent: navigator.userAgent,
    voices: () => speechSynthesis.getVoices(),
    onVoices(heard) {
      speechSynthesis.addEventListener('voiceschanged', heard);
      return () => speechSynthesis.removeEventListener('voiceschanged', heard);
    },
    utterance: (text) => new SpeechSynthesisUtterance(text) as Utterance,
    speak: (utterance) => speechSynthesis.speak(utterance as SpeechSynthesisUtterance),
    cancel() {
      // A needless cancel swallows the next utterance in Safari.
      if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel();
    },
  };
}
