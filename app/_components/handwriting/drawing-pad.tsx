'use client';

import { useRef, useState } from 'react';
import { DrawingSurface } from './drawing-surface';
import styles from './handwriting.module.css';
import type { Ink } from './recogniser';
import { type Candidates, useCandidates } from './use-candidates';

const HOW = 'Draw one character with your finger, a pen or the mouse.';
const GETTING_READY = 'Getting ready…';
const NOTHING = 'No character like that. Undo a stroke, or clear and draw it once more.';
const CHOOSE = 'Choose the one you meant, or draw on.';

function told({ state, characters, problem }: Candidates, ink: Ink): string {
  if (state === 'failed') return problem;
  if (state === 'getting-ready')
    return ink.length === 0 ? `${HOW} ${GETTING_READY}` : GETTING_READY;
  if (ink.length === 0) return HOW;
  return characters.length === 0 ? NOTHING : CHOOSE;
}

/** A square to draw a character in, and those that may be meant, as buttons. */
export default function DrawingPad({
  onChoose,
}: {
  readonly onChoose: (character: string) => void;
}) {
  const [ink, setInk] = useState<Ink>([]);
  const found = useCandidates(ink);
  const pad = useRef<HTMLElement>(null);
  const choose = (character: string) => {
    onChoose(character);
    setInk([]);
    // The button goes, and whoever came to it by keyboard must not be at the top of the page.
    pad.current?.focus({ preventScroll: true });
  };
  const shown = ink.length === 0 ? [] : found.characters;
  return (
    <section ref={pad} tabIndex={-1} aria-label="Draw a character" className={styles.pad}>
      <DrawingSurface ink={ink} onStroke={(stroke) => setInk((now) => [...now, stroke])} />
      <div className={styles.beside}>
        <div className={styles.commands}>
          <button
            type="button"
            className="button"
            aria-label="Undo the last stroke"
            onClick={() => setInk((now) => now.slice(0, -1))}
          >
            Undo
          </button>
          <button
            type="button"
            className="button"
            aria-label="Clear the drawing"
            onClick={() => setInk([])}
          >
            Clear
          </button>
        </div>
        <p role="status" className={styles.told}>
          {told(found, ink)}
        </p>
        <ul className={styles.candidates} aria-label="Characters that may be meant">
          {shown.map((character) => (
            <li key={character}>
              <button
                type="button"
                className={styles.candidate}
                lang="zh-Hant-TW"
                onClick={() => choose(character)}
              >
                {character}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
