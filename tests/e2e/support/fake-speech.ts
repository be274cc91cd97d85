import type { Page } from '@playwright/test';

/** A system voice as the page sees it. */
export interface SystemVoice {
  readonly name: string;
  readonly lang: string;
}

/** What the page had spoken, in order. */
export interface Said {
  readonly text: string;
  readonly voice: string;
  readonly lang: string;
  readonly rate: number;
}

declare global {
  interface Window {
    said: Said[];
  }
}

/** A word a tenth of a second: long enough to be seen, short enough to wait for. */
const PACE = 100;

/**
 * Gives the page a speech synthesis that says nothing aloud: it reports each character as real ones
 * report words, and notes what it was given. Chromium without a window has no voices of its own.
 */
export async function giveVoices(page: Page, voices: readonly SystemVoice[]): Promise<void> {
  await page.addInitScript(
    ({ voices: given, pace }) => {
      window.said = [];
      let timer = 0;
      class FakeUtterance {
        voice: { name: string } | null = null;
        lang = '';
        rate = 1;
        onend: (() => void) | null = null;
        onboundary: ((event: { name: string; charIndex: number }) => void) | null = null;
        constructor(readonly text: string) {}
      }
      const speech = Object.assign(new EventTarget(), {
        speaking: false,
        pending: false,
        getVoices: () =>
          given.map((voice) => ({ ...voice, voiceURI: voice.name, localService: true })),
        speak(utterance: FakeUtterance) {
          const { text, lang, rate, voice } = utterance;
          window.said.push({ text, lang, rate, voice: voice?.name ?? '' });
          speech.speaking = true;
          let charIndex = 0;
          timer = window.setInterval(() => {
            if (charIndex < text.length) {
              utterance.onboundary?.({ name: 'word', charIndex: charIndex++ });
              return;
            }
            window.clearInterval(timer);
            speech.speaking = false;
            utterance.onend?.();
          }, pace);
        },
        cancel() {
          window.clearInterval(timer);
          speech.speaking = false;
        },
      });
      Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: FakeUtterance });
    },
    { voices, pace: PACE },
  );
}

export const said = (page: Page): Promise<Said[]> => page.evaluate(() => window.said);
