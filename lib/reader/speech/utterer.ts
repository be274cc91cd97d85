import type { SpeechPort, Utterance } from './port';
import type { Voice } from './voice';

/** How something is said. */
export interface Manner {
  readonly voice: Voice;
  /** Per cent of the voice's own. */
  readonly rate: number;
}

/** What is heard of an utterance while it is said. */
interface Reports {
  /** Index in the text of the word that begins. */
  readonly onWord: (charIndex: number) => void;
  readonly onEnd: () => void;
  /** The browser's name of what went wrong. */
  readonly onError: (error: string) => void;
}

export interface Utterer {
  readonly say: (text: string, manner: Manner, reports: Reports) => void;
  readonly cancel: () => void;
}

/** Some network voices never report the end: after this many times the expected length, go on. */
const PATIENCE = 4;
/** Added to that, in milliseconds, for a network voice to begin. */
const LATENCY_MS = 4000;

/** Milliseconds after which a text has surely been said, at four characters a second. */
const longest = (text: string, rate: number): number =>
  (text.length / 4) * (100 / rate) * 1000 * PATIENCE + LATENCY_MS;

/** One utterance at a time. What an earlier one still reports is stale, and not passed on. */
export function createUtterer(port: SpeechPort): Utterer {
  let run = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Held because Chromium lets go of utterances nobody holds, and then never reports their end. */
  let held: Utterance | null = null;

  return {
    say: (text, { voice, rate }, { onWord, onEnd, onError }) => {
      const current = ++run;
      const utterance = port.utterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang.replaceAll('_', '-').replaceAll('#', '');
      utterance.rate = rate / 100;
      const done = () => {
        if (current !== run) return;
        clearTimeout(timer);
        onEnd();
      };
      utterance.onend = done;
      utterance.onboundary = ({ name, charIndex }) => {
        if (current === run && name !== 'sentence') onWord(charIndex);
      };
      utterance.onerror = ({ error }) => {
        if (current === run) onError(error);
      };
      held = utterance;
      port.speak(held);
      clearTimeout(timer);
      timer = setTimeout(done, longest(text, rate));
    },
    cancel: () => {
      run += 1;
      clearTimeout(timer);
      held = null;
      port.cancel();
    },
  };
}
