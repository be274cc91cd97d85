import type { Axis } from '../window/axis';
import type { Unit } from './walk';

/** What a key does while reading. */
export type Command =
  | { readonly kind: 'walk'; readonly unit: Unit; readonly by: 1 | -1 }
  | { readonly kind: 'unknown'; readonly by: 1 | -1 }
  | { readonly kind: 'open' | 'close' | 'back' | 'save' | 'help' | 'copy' }
  | { readonly kind: 'status'; readonly status: 'learning' | 'known' | 'ignored' }
  | { readonly kind: 'toggle'; readonly what: 'script' | 'aid' | 'immersive' }
  | { readonly kind: 'listen'; readonly what: 'word' | 'sentence' | 'on' };

export interface Key {
  readonly key: string;
  readonly shift: boolean;
  /** A word has the focus: only then do arrows along the axis walk instead of scrolling. */
  readonly walking: boolean;
  readonly axis: Axis;
}

/** Along the lines the arrows walk words, across them sentences. */
const ARROWS: Readonly<Record<Axis, Readonly<Record<string, readonly [Unit, 1 | -1]>>>> = {
  down: {
    ArrowRight: ['word', 1],
    ArrowLeft: ['word', -1],
    ArrowDown: ['sentence', 1],
    ArrowUp: ['sentence', -1],
  },
  leftwards: {
    ArrowDown: ['word', 1],
    ArrowUp: ['word', -1],
    ArrowLeft: ['sentence', 1],
    ArrowRight: ['sentence', -1],
  },
};

const LETTERS: Readonly<Record<string, Command>> = {
  Enter: { kind: 'open' },
  Escape: { kind: 'close' },
  Backspace: { kind: 'back' },
  s: { kind: 'save' },
  l: { kind: 'status', status: 'learning' },
  k: { kind: 'status', status: 'known' },
  i: { kind: 'status', status: 'ignored' },
  n: { kind: 'unknown', by: 1 },
  N: { kind: 'unknown', by: -1 },
  t: { kind: 'toggle', what: 'script' },
  a: { kind: 'toggle', what: 'aid' },
  f: { kind: 'toggle', what: 'immersive' },
  p: { kind: 'listen', what: 'word' },
  P: { kind: 'listen', what: 'sentence' },
  r: { kind: 'listen', what: 'on' },
  c: { kind: 'copy' },
  '?': { kind: 'help' },
};

/**
 * The command of a key press without Control, Alt or Meta; null when the key is not ours.
 * With Shift, arrows across the lines walk paragraphs.
 */
export function commandOf({ key, shift, walking, axis }: Key): Command | null {
  const arrow = ARROWS[axis][key];
  if (!arrow) return LETTERS[key] ?? null;
  const [unit, by] = arrow;
  if (unit === 'sentence' && !walking) return null;
  return { kind: 'walk', unit: shift && unit === 'sentence' ? 'paragraph' : unit, by };
}
