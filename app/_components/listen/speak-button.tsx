'use client';
import type { Token } from '@/lib/domain/token';
import type { Speaker } from '@/lib/reader/speech/speaker';
import { Loudspeaker } from './icons';
import styles from './listen.module.css';

interface SpeakButtonProps {
  readonly speaker: Speaker;
  readonly tokens: readonly Token[];
  /** What it does, for those who do not see the icon: "Listen to 歷練". */
  readonly label: string;
  /** Said beside the icon, where two such buttons stand side by side. */
  readonly caption?: string;
  /** The key that does the same, where there is one. */
  readonly shortcut?: string;
}

/** Says a word or a sentence. */
export const SpeakButton = ({ speaker, tokens, label, caption, shortcut }: SpeakButtonProps) => (
  <button
    type="button"
    className={styles.key}
    aria-label={label}
    title={label}
    aria-keyshortcuts={shortcut}
    onClick={() => speaker.speak(tokens)}
  >
    <Loudspeaker />
    {caption && <span className={styles.caption}>{caption}</span>}
  </button>
);
