import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Characters drawn by hand: of each stroke x and y of its points by turns. */
export const DRAWINGS = readFileSync(join(import.meta.dirname, 'by-hand.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [character = '', strokes = ''] = line.split('|');
    const ink = strokes.split('/').map((stroke) => stroke.split(/[ ,]/).map(Number));
    return { character, ink };
  });
