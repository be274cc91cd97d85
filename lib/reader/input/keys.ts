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
  /** A word has the focus: only then do arrows along the scroll direction walk instead of scrolling. */
  readonly walking: boolean;
  readonly vertical: boolean;
}

/** In vertical text a word follows below and a sentence to the left, as the columns run. */
const TURNED: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowRight',
  ArrowUp: 'ArrowLeft',
  ArrowLeft: 'ArrowDown',
  ArrowRight: 'ArrowUp',
};

const ARROWS: Readonly<Record<string, readonly [Unit, 1 | -1]>> = {
  ArrowRight: ['word', 1],
  ArrowLeft: ['word', -1],
  ArrowDown: ['sentence', 1],
  ArrowUp: ['sentence', -1],
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
 * With Shift, arrows along the lines walk paragraphs.
 */
export function commandOf({ key, shift, walking, vertical }: Key): Command | null {
  const turned = vertical ? (TURNED[key] ?? key) : key;
  const arrow = ARROWS[turned];
  if (!arrow) return LETTERS[key] ?? null;
  const [unit, by] = arrow;
  if (unit === 'sentence' && !walking) return null;
  return { kind: 'walk', unit: shift && unit === 'sentence' ? 'paragraph' : unit, by };
}
