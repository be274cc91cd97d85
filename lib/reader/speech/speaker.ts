import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Standard } from '../../domain/reading/reading';
import type { Script } from '../../domain/script';
import type { Span } from '../../domain/span';
import type { Sentence } from '../../domain/text';
import type { Token } from '../../domain/token';
import { NO_SPEECH, noVoiceMessage } from './advice';
import type { SpeechPort, Utterance } from './port';
import { offsetAt, pieceLimit, type SpeechPiece, speechPieces } from './utterance';
import { chooseVoice, mandarinVoices, type Voice, voiceKind } from './voice';

/** Gives the sentences to read one after another; null at the end of the text. */
export type NextSentence = () => Sentence | null | Promise<Sentence | null>;

export interface SpeakerState {
  readonly status: 'idle' | 'speaking' | 'paused';
  /** Mandarin voices only, best first. */
  readonly voices: readonly Voice[];
  readonly voice: Voice | null;
  /** Speaking rate in per cent. */
  readonly rate: number;
  /** Source offset of the word being spoken; null where the voice does not tell. */
  readonly offset: number | null;
  /** The stretch being spoken: what to highlight when `offset` is null. */
  readonly span: Span | null;
  /** Why nothing is spoken and what to do, in the learner's words. */
  readonly problem: string | null;
}

export interface Speaker {
  readonly store: StoreApi<SpeakerState>;
  /** One word, sentence or selection. */
  speak(tokens: readonly Token[]): void;
  /** From a word on: `first` is the rest of its sentence, `next` gives those after it. */
  speakFrom(first: readonly Token[], next: NextSentence): void;
  pause(): void;
  resume(): void;
  stop(): void;
  /** Takes effect at once: the word being spoken is begun again. */
  setRate(rate: number): void;
  setStandard(standard: Standard): void;
  /** A `voiceURI`; null goes back to the best. */
  setVoice(voiceURI: string | null): void;
  /** Follows the browser's list of voices; returns how to fall silent and let go of it. */
  connect(): () => void;
}

export interface SpeakerOptions {
  readonly rate: number;
  readonly standard: Standard;
  readonly voiceURI?: string | null;
}

/** Browsers list their voices late; after this long with none, there are none. */
const VOICES_MS = 1500;
/** Some network voices never report the end: after this many times the expected length, go on. */
const PATIENCE = 4;

/**
 * Reads aloud over the given speech. Pausing cancels and resuming begins again at the word, because
 * browsers' own pause loses network voices and does not exist on Android.
 */
export function createSpeaker(port: SpeechPort | null, options: SpeakerOptions): Speaker {
  let standard = options.standard;
  let chosen = options.voiceURI ?? null;
  const store = createStore<SpeakerState>()(() => ({
    status: 'idle',
    voices: [],
    voice: null,
    rate: options.rate,
    offset: null,
    span: null,
    problem: null,
  }));

  /** What is still to be said: the tokens from the current piece on, and what follows them. */
  let rest: readonly Token[] = [];
  let next: NextSentence | null = null;
  /** Events of an earlier run are stale: every start and stop begins a new one. */
  let run = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Held because Chromium lets go of utterances nobody holds, and then never reports their end. */
  let held: Utterance | null = null;

  const script = (voice: Voice): Script =>
    voiceKind(voice) === 'mainland' ? 'simplified' : 'traditional';

  function hearVoices(): void {
    const all = port?.voices() ?? [];
    store.setState({
      voices: mandarinVoices(all, standard),
      voice: chooseVoice(all, standard, chosen),
    });
  }

  function silence(): number {
    clearTimeout(timer);
    held = null;
    port?.cancel();
    return ++run;
  }

  function finish(problem: string | null = null): void {
    silence();
    rest = [];
    next = null;
    store.setState({ status: 'idle', offset: null, span: null, problem });
  }

  function begin(): void {
    const current = silence();
    hearVoices();
    const { voice } = store.getState();
    const others = port?.voices().length ?? 0;
    if (!port) finish(NO_SPEECH);
    else if (!voice && others > 0) finish(noVoiceMessage(port.userAgent, others));
    else {
      store.setState({ status: 'speaking', problem: null });
      if (voice) say(voice, current);
      else awaitVoices(port, current);
    }
  }

  function awaitVoices(speech: SpeechPort, current: number): void {
    const late = speech.onVoices(() => {
      if (speech.voices().length === 0) return;
      late();
      if (current === run) begin();
    });
    timer = setTimeout(() => {
      late();
      if (current === run) finish(noVoiceMessage(speech.userAgent, 0));
    }, VOICES_MS);
  }

  function say(voice: Voice, current: number): void {
    const limit = pieceLimit(store.getState().rate);
    const piece = speechPieces(rest, script(voice), limit)[0];
    if (piece) utter(piece, voice, current);
    else follow(voice, current);
  }

  function follow(voice: Voice, current: number): void {
    rest = [];
    const following = next?.() ?? null;
    const go = (sentence: Sentence | null) => {
      if (current !== run) return;
      rest = sentence?.tokens ?? [];
      if (sentence) say(voice, current);
      else finish();
    };
    // Without awaiting, speech that may only start in a tap starts in it.
    if (following instanceof Promise) {
      following.then(go, () => {
        if (current === run) finish('The rest of this text could not be read from storage.');
      });
    } else go(following);
  }

  function utter(piece: SpeechPiece, voice: Voice, current: number): void {
    if (!port) return;
    const { rate } = store.getState();
    const utterance = port.utterance(piece.text);
    utterance.voice = voice;
    utterance.lang = voice.lang.replaceAll('_', '-').replaceAll('#', '');
    utterance.rate = rate / 100;
    const done = () => {
      if (current !== run) return;
      clearTimeout(timer);
      rest = rest.filter((token) => token.span.start >= piece.span.end);
      say(voice, current);
    };
    utterance.onend = done;
    utterance.onboundary = (event) => {
      if (current !== run || event.name === 'sentence') return;
      store.setState({ offset: offsetAt(piece, event.charIndex) });
    };
    utterance.onerror = (event) => {
      if (current !== run) return;
      finish(
        `The voice “${voice.name}” stopped (${event.error}). Try again, or choose another voice.`,
      );
    };
    held = utterance;
    store.setState({ span: piece.span, offset: null });
    port.speak(held);
    const expected = (piece.text.length / 4) * (100 / rate) * 1000;
    timer = setTimeout(done, expected * PATIENCE + 4000);
  }

  /** Begins again at the word being spoken, with whatever has changed. */
  function restart(): void {
    const { status, offset } = store.getState();
    if (status !== 'speaking') return;
    if (offset !== null) rest = rest.filter((token) => token.span.start >= offset);
    begin();
  }

  return {
    store,
    speak(tokens) {
      rest = tokens;
      next = null;
      begin();
    },
    speakFrom(first, following) {
      rest = first;
      next = following;
      begin();
    },
    pause() {
      const { status, offset } = store.getState();
      if (status !== 'speaking') return;
      if (offset !== null) rest = rest.filter((token) => token.span.start >= offset);
      silence();
      store.setState({ status: 'paused' });
    },
    resume() {
      if (store.getState().status === 'paused') begin();
    },
    stop: () => finish(),
    setRate(rate) {
      if (rate === store.getState().rate) return;
      store.setState({ rate });
      restart();
    },
    setStandard(wanted) {
      if (wanted === standard) return;
      standard = wanted;
      hearVoices();
      restart();
    },
    setVoice(voiceURI) {
      chosen = voiceURI;
      hearVoices();
      restart();
    },
    connect() {
      const deaf = port?.onVoices(hearVoices);
      hearVoices();
      return () => {
        finish();
        deaf?.();
      };
    },
  };
}
