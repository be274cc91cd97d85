import { rowsOf } from '../language/data';
import { fired, isTraced } from '../language/trace';

/** Whether words of one part stand where they are looked for; the row fires where they do. */
export type Beside = (text: string) => boolean;

const ROWS: ReadonlyMap<string, { readonly id: string; readonly words: readonly string[] }> =
  new Map(
    rowsOf('numbers/beside').map(({ id, text }) => {
      const [part = '', ...words] = text.split(' ');
      return [part, { id, words }];
    }),
  );

/** The words that play a part beside numbers. @throws Error where no row of the file is of it. */
export function wordsBeside(part: string): {
  readonly id: string;
  readonly words: readonly string[];
} {
  const row = ROWS.get(part);
  if (!row) throw new Error(`dictionary/numbers/beside.txt has no row for ${part}`);
  return row;
}

/** @param around an expression with WORDS in the place of the words */
function beside(part: string, around: string): Beside {
  const { id, words } = wordsBeside(part);
  const pattern = new RegExp(around.replace('WORDS', `(?:${words.join('|')})`));
  return (text) => {
    const found = pattern.exec(text);
    if (found && isTraced()) fired(id, found[0]);
    return found !== null;
  };
}

/** Whether a text begins with words of the part. */
export const begins = (part: string): Beside => beside(part, '^WORDS');

/** Whether a text ends in words of the part, and what may still stand between them and the number. */
export const ends = (part: string, between = ''): Beside => beside(part, `WORDS${between}$`);
