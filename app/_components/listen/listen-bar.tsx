'use client';
import { useStore } from 'zustand';
import { adviceOn } from '@/lib/reader/speech/advice';
import type { Speaker } from '@/lib/reader/speech/speaker';
import { Pause, Play, Stop } from './icons';
import styles from './listen.module.css';
import { storeVoice } from './use-speaker';

interface ListenBarProps {
  readonly speaker: Speaker;
  /** Speaking rate in per cent, as the preferences have it. */
  readonly rate: number;
  readonly onRate: (rate: number) => void;
}

const RATES = [50, 60, 70, 80, 90, 100, 120, 150] as const;

/** Shown while something is read aloud, or when it cannot be: pause, stop, rate, voice. */
export function ListenBar({ speaker, rate, onRate }: ListenBarProps) {
  const status = useStore(speaker.store, (state) => state.status);
  const problem = useStore(speaker.store, (state) => state.problem);
  if (status === 'idle') {
    return problem ? <Problem text={adviceOn(problem)} onClose={() => speaker.stop()} /> : null;
  }
  const paused = status === 'paused';
  return (
    <section className={styles.bar} aria-label="Reading aloud">
      <button
        type="button"
        className={styles.key}
        aria-label={paused ? 'Go on' : 'Pause'}
        onClick={() => (paused ? speaker.resume() : speaker.pause())}
      >
        {paused ? <Play /> : <Pause />}
      </button>
      <button
        type="button"
        className={styles.key}
        aria-label="Stop reading aloud"
        onClick={() => speaker.stop()}
      >
        <Stop />
      </button>
      <label className={styles.field}>
        <span>Speed</span>
        <select value={rate} onChange={(event) => onRate(Number(event.target.value))}>
          {[...new Set([...RATES, rate])]
            .sort((a, b) => a - b)
            .map((item) => (
              <option key={item} value={item}>
                {item / 100}×
              </option>
            ))}
        </select>
      </label>
      <VoiceField speaker={speaker} />
    </section>
  );
}

function VoiceField({ speaker }: { readonly speaker: Speaker }) {
  const voices = useStore(speaker.store, (state) => state.voices);
  const voice = useStore(speaker.store, (state) => state.voice);
  if (!voice) return <span className={styles.quiet}>Looking for a Mandarin voice …</span>;
  return (
    <label className={styles.field}>
      <span>Voice</span>
      <select
        value={voice.voiceURI}
        onChange={(event) => {
          storeVoice(event.target.value);
          speaker.setVoice(event.target.value);
        }}
      >
        {voices.map((item) => (
          <option key={item.voiceURI} value={item.voiceURI}>
            {item.name} · {item.lang.replaceAll('_', '-')}
            {item.localService ? '' : ' · over the network'}
          </option>
        ))}
      </select>
    </label>
  );
}

function Problem({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  return (
    <section className={styles.bar} aria-label="Reading aloud">
      <p className={styles.problem} role="alert">
        {text}
      </p>
      <button type="button" className={styles.textKey} onClick={onClose}>
        Close
      </button>
    </section>
  );
}
