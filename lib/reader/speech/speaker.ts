import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Standard } from '../../domain/reading/reading';
import type { Span } from '../../domain/span';
import type { Token } from '../../domain/token';
import type { SpeechPort } from './port';
import { createReadingAloud, type NextSentence } from './reading-aloud';
import { chooseVoice, mandarinVoices, type Voice } from './voice';

/** There is nothing to speak with. */
export interface NoVoice {
  /** Of the browser; null where it has no speech at all. */
  readonly userAgent: string | null;
  /** Voices of other languages. */
  readonly others: number;
}

/** Why nothing is spoken: in words, or what `adviceOn` puts into words. */
export type SpeechProblem = string | NoVoice;

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
  readonly problem: SpeechProblem | null;
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
  /** The voice chosen before; asked when voices are first looked at. */
  readonly voiceURI?: () => string | null;
}

/** Browsers list their voices late; after this long with none, there are none. */
const VOICES_MS = 1500;

/** Tells once whether voices have come; returns how to stop waiting. */
function awaitVoices(port: SpeechPort, tell: (some: boolean) => void): () => void {
  const stop = () => {
    clearTimeout(timer);
    late();
  };
  const told = (some: boolean) => {
    stop();
    tell(some);
  };
  const late = port.onVoices(() => {
    if (port.voices().length > 0) told(true);
  });
  const timer = setTimeout(() => told(false), VOICES_MS);
  return stop;
}

interface Playback {
  readonly start: (tokens: readonly Token[], next: NextSentence | null) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Begins again at the word being spoken, with whatever has changed. */
  readonly restart: () => void;
  readonly finish: (problem?: SpeechProblem) => void;
}

/**
 * Speaking as such, over a store that shows how it goes: begins with the voice there is, or waits
 * for one, or says why not.
 */
function createPlayback(
  port: SpeechPort,
  store: StoreApi<SpeakerState>,
  hearVoices: () => void,
): Playback {
  let stopWaiting = () => {};
  const aloud = createReadingAloud(port, {
    onPiece: (span) => store.setState({ span, offset: null }),
    onWord: (offset) => store.setState({ offset }),
    onEnd: (problem) => finish(problem),
  });
  const silence = () => {
    stopWaiting();
    aloud.silence();
  };
  const finish = (problem: SpeechProblem | null = null) => {
    silence();
    aloud.load([], null);
    store.setState({ status: 'idle', offset: null, span: null, problem });
  };
  const begin = () => {
    silence();
    hearVoices();
    const { voice, rate } = store.getState();
    const others = port.voices().length;
    if (!voice && others > 0) return finish({ userAgent: port.userAgent, others });
    store.setState({ status: 'speaking', problem: null });
    if (voice) return aloud.begin({ voice, rate });
    stopWaiting = awaitVoices(port, (some) => {
      if (some) begin();
      else finish({ userAgent: port.userAgent, others: 0 });
    });
  };
  const toSpokenWord = () => {
    const { offset } = store.getState();
    if (offset !== null) aloud.skipTo(offset);
  };
  return {
    start: (tokens, next) => {
      aloud.load(tokens, next);
      begin();
    },
    pause: () => {
      toSpokenWord();
      silence();
      store.setState({ status: 'paused' });
    },
    resume: begin,
    restart: () => {
      toSpokenWord();
      begin();
    },
    finish,
  };
}

/** Where a browser has no speech there is nothing but to say so. */
const noPlayback = (store: StoreApi<SpeakerState>): Playback => ({
  start: () => store.setState({ problem: { userAgent: null, others: 0 } }),
  pause: () => {},
  resume: () => {},
  restart: () => {},
  finish: () => store.setState({ problem: null }),
});

/**
 * Reads aloud over the given speech. Pausing cancels and resuming begins again at the word, because
 * browsers' own pause loses network voices and does not exist on Android.
 */
export function createSpeaker(port: SpeechPort | null, options: SpeakerOptions): Speaker {
  const wanted: { standard: Standard; voiceURI?: string | null } = { standard: options.standard };
  const store = createStore<SpeakerState>()(() => ({
    status: 'idle',
    voices: [],
    voice: null,
    rate: options.rate,
    offset: null,
    span: null,
    problem: null,
  }));
  const hearVoices = () => {
    const all = port?.voices() ?? [];
    if (wanted.voiceURI === undefined) wanted.voiceURI = options.voiceURI?.() ?? null;
    store.setState({
      voices: mandarinVoices(all, wanted.standard),
      voice: chooseVoice(all, wanted.standard, wanted.voiceURI),
    });
  };
  const playback = port ? createPlayback(port, store, hearVoices) : noPlayback(store);
  const restart = () => {
    if (store.getState().status === 'speaking') playback.restart();
  };
  return {
    store,
    speak: (tokens) => playback.start(tokens, null),
    speakFrom: playback.start,
    pause() {
      if (store.getState().status === 'speaking') playback.pause();
    },
    resume() {
      if (store.getState().status === 'paused') playback.resume();
    },
    stop: () => playback.finish(),
    setRate(rate) {
      if (rate === store.getState().rate) return;
      store.setState({ rate });
      restart();
    },
    setStandard(standard) {
      if (standard === wanted.standard) return;
      wanted.standard = standard;
      hearVoices();
      restart();
    },
    setVoice(voiceURI) {
      wanted.voiceURI = voiceURI;
      hearVoices();
      restart();
    },
    connect() {
      const deaf = port?.onVoices(hearVoices);
      hearVoices();
      return () => {
        playback.finish();
        deaf?.();
      };
    },
  };
}
