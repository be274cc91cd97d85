import type { SpeechPort, Utterance } from '../../lib/reader/speech/port';
import type { Voice } from '../../lib/reader/speech/voice';

export const voice = (name: string, lang: string, localService = true): Voice => ({
  name,
  lang,
  localService,
  voiceURI: `${name}/${lang}`,
});

/** Speech that says nothing: tests fire its events by hand, as a browser would. */
export function fakeSpeech(initial: readonly Voice[], userAgent = 'Windows NT 10.0') {
  let voices = initial;
  const heard = new Set<() => void>();
  const spoken: Utterance[] = [];
  let cancelled = 0;
  const port: SpeechPort = {
    userAgent,
    voices: () => voices,
    onVoices: (listener) => {
      heard.add(listener);
      return () => heard.delete(listener);
    },
    utterance: (text) => ({
      text,
      lang: '',
      rate: 1,
      voice: null,
      onstart: null,
      onend: null,
      onerror: null,
      onboundary: null,
    }),
    speak: (utterance) => spoken.push(utterance),
    cancel: () => {
      cancelled++;
    },
  };
  return {
    port,
    spoken,
    last: (): Utterance => {
      const utterance = spoken.at(-1);
      if (!utterance) throw new Error('nothing was spoken');
      return utterance;
    },
    texts: () => spoken.map((utterance) => utterance.text),
    cancels: () => cancelled,
    bring: (more: readonly Voice[]) => {
      voices = more;
      for (const listener of [...heard]) listener();
    },
    listeners: () => heard.size,
  };
}
