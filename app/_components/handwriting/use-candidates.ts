import { useEffect, useRef, useState } from 'react';
import { messageOf } from '@/lib/storage/outbox';
import { type Ink, Recogniser } from './recogniser';

export interface Candidates {
  /** `getting-ready` until what drawings are compared with is here. */
  readonly state: 'getting-ready' | 'ready' | 'failed';
  /** Characters that may be meant, the likeliest first; those before it until the next are there. */
  readonly characters: readonly string[];
  /** Why there are none, for the learner. */
  readonly problem: string;
}

/** Which characters may have been drawn; `ink` is a new one after each stroke. */
export function useCandidates(ink: Ink): Candidates {
  const recogniser = useRef<Recogniser | null>(null);
  const [found, setFound] = useState<Candidates>({
    state: 'getting-ready',
    characters: [],
    problem: '',
  });
  useEffect(() => () => recogniser.current?.end(), []);
  useEffect(() => {
    let over = false;
    recogniser.current ??= new Recogniser();
    recogniser.current.recognise(ink).then(
      (characters) => {
        if (!over) setFound({ state: 'ready', characters, problem: '' });
      },
      (cause) => {
        if (!over) setFound({ state: 'failed', characters: [], problem: messageOf(cause) });
      },
    );
    return () => {
      over = true;
    };
  }, [ink]);
  return found;
}
