import type { Step } from '../../study/history/history';

const DAY = 86_400_000;

/** Sittings in two tabs at once, each a way in which an answer could be lost or counted twice. */
export const SITTINGS: readonly (readonly [name: string, steps: readonly Step[]])[] = [
  ['one card answered in both at once', [{ do: 'both answer', rating: 'good', other: 'again' }]],
  [
    'again and again in both at once',
    Array.from(
      { length: 6 },
      () => ({ do: 'both answer', rating: 'again', other: 'hard' }) as const,
    ),
  ],
  [
    'answered in one after the other without a pause',
    [
      { do: 'answer', tab: 0, rating: 'again' },
      { do: 'answer', tab: 1, rating: 'good' },
      { do: 'answer', tab: 0, rating: 'hard' },
    ],
  ],
  [
    'one answer taken back in both',
    [{ do: 'answer', tab: 0, rating: 'again' }, { do: 'both take back' }],
  ],
  [
    'taken back in one after the other answered on',
    [
      { do: 'answer', tab: 0, rating: 'again' },
      { do: 'answer', tab: 1, rating: 'again' },
      { do: 'take back', tab: 0 },
      { do: 'take back', tab: 1 },
    ],
  ],
  [
    'the word taken off in the other tab, then brought back',
    [
      { do: 'answer', tab: 0, rating: 'again' },
      { do: 'remove', tab: 1, id: '茶' },
      { do: 'answer', tab: 0, rating: 'good' },
      { do: 'undo', tab: 1 },
      { do: 'answer', tab: 0, rating: 'good' },
      { do: 'take back', tab: 1 },
    ],
  ],
  [
    'removed and saved anew between two answers',
    [
      { do: 'answer', tab: 0, rating: 'good' },
      { do: 'remove', tab: 1, id: '茶' },
      { do: 'save', tab: 0, id: '茶' },
      { do: 'both answer', rating: 'good', other: 'easy' },
      { do: 'take back', tab: 1 },
    ],
  ],
  [
    'a clock that goes back between the tabs',
    [
      { do: 'clock', by: 400 * DAY },
      { do: 'answer', tab: 0, rating: 'easy' },
      { do: 'clock', by: -400 * DAY },
      { do: 'both answer', rating: 'good', other: 'good' },
      { do: 'take back', tab: 1 },
      { do: 'take back', tab: 0 },
    ],
  ],
  [
    'a tab opened anew in the middle',
    [
      { do: 'answer', tab: 0, rating: 'again' },
      { do: 'reload', tab: 1 },
      { do: 'both answer', rating: 'good', other: 'good' },
      { do: 'take back', tab: 1 },
    ],
  ],
];
