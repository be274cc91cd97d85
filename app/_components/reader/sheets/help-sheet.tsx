'use client';

import { SideSheet } from './side-sheet';

const KEYS: readonly (readonly [string, string])[] = [
  ['← →', 'previous, next word'],
  ['↑ ↓', 'previous, next sentence, from a word'],
  ['Shift ↑ ↓', 'previous, next paragraph'],
  ['n, Shift n', 'next, previous word you do not know'],
  ['Enter', 'open the word'],
  ['Backspace', 'back inside the panel'],
  ['Esc', 'close the panel'],
  ['s', 'save the word'],
  ['l, k, i', 'learning, known, ignored'],
  ['p, Shift p', 'listen to the word, the sentence'],
  ['r', 'read aloud from here, or stop'],
  ['t', 'Traditional or Simplified'],
  ['a', 'next reading aid'],
  ['c', 'copy the paragraph with readings'],
  ['f', 'nothing but the text'],
  ['?', 'these keys'],
];

/** The keys, for those who never touch a mouse. */
export default function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <SideSheet title="Keys" onClose={onClose}>
      <dl className="keys">
        {KEYS.map(([keys, what]) => (
          <div key={keys} style={{ display: 'contents' }}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">In vertical text the arrows turn with the lines.</p>
    </SideSheet>
  );
}
