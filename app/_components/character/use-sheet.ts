'use client';
import { useEffect, useState } from 'react';
import { HangjianError } from '@/lib/domain/errors';
import type { CharacterSheet } from '@/lib/domain/lexicon/character';
import { loadSheet } from './load-sheet';

export type SheetState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly sheet: CharacterSheet }
  | { readonly status: 'failed'; readonly message: string; readonly retry: () => void };

/** The sheet of the character shown now; an answer for an earlier one is dropped. */
export function useSheet(character: string): SheetState {
  const [state, setState] = useState<SheetState & { readonly of?: string }>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    let current = true;
    loadSheet(character).then(
      (sheet) => current && setState({ status: 'ready', sheet, of: character }),
      (error) => {
        const message = error instanceof HangjianError ? error.message : String(error);
        const retry = () => setAttempt((count) => count + 1);
        if (current) setState({ status: 'failed', message, retry, of: character });
      },
    );
    return () => {
      current = false;
    };
  }, [character, attempt]);
  return state.of === character ? state : { status: 'loading' };
}
