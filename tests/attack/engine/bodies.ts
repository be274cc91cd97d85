import type { WireBlock } from '@/lib/domain/wire/wire';
import { paragraphText } from '@/lib/domain/wire/wire-text';
import type { Pool } from '@/lib/server/pool/pool';
import { normalise } from '@/lib/text/normalise';
import type { Tried } from '../attack';

/** What somebody may send to be annotated, as a text of about so many UTF-16 units. */
export const BODIES: readonly (readonly [name: string, make: (units: number) => string])[] = [
  ['one line without an end', (units) => '我們今天去學校看書，'.repeat(units / 10)],
  ['one line without a mark', (units) => '的'.repeat(units)],
  ['a line for every character', (units) => '書\n'.repeat(units / 2)],
  ['nothing but line breaks', (units) => '\n'.repeat(units)],
  ['a word after many line breaks', (units) => `${'\n'.repeat(units)}書`],
  ['blanks and one word', (units) => `${' \u3000'.repeat(units / 2)}書`],
  ['nothing that is seen', (units) => '\u200b\u2060'.repeat(units / 2)],
  ['halves of pairs', (units) => '\ud83d'.repeat(units)],
  ['halves the wrong way round', (units) => '\udc4d\ud83d'.repeat(units / 2)],
  ['marks upon marks', (units) => `書${'\u0301\ufe0f'.repeat(units / 2)}`],
  ['one emoji of many', (units) => '👩\u200d'.repeat(units / 3)],
  ['rare characters', (units) => '𠮷𡈽'.repeat(units / 4)],
  ['letters without a blank', (units) => 'AbstractSingletonProxyFactory'.repeat(units / 29)],
  ['opening brackets', (units) => '「（《'.repeat(units / 3)],
  ['control characters', (units) => '\u0000\u0007\u001b書'.repeat(units / 4)],
  ['a wire block', (units) => '{"version":1,"lexemes":[]}\n'.repeat(units / 27)],
  ['names of an object’s parts', (units) => '__proto__\nconstructor\n'.repeat(units / 22)],
];

const textOf = (block: WireBlock): string[] =>
  block.paragraphs.map((_, index) => paragraphText(block, index, (lexeme) => lexeme[1]));

/**
 * Has a body annotated, and a short article after it: it held when no character is lost, none of it
 * had to come plain, and the short one did not wait for it.
 */
export async function tryBody(pool: Pool, name: string, body: string): Promise<Tried> {
  let over = false;
  const whole = pool.annotateAll(body).finally(() => {
    over = true;
  });
  const short = await pool.annotateAll('他去圖書館看書。');
  const waited = over;
  const blocks = await whole;
  const kept = blocks.flatMap(textOf).join('\n');
  const lines = normalise(body).split('\n').filter(Boolean).join('\n');
  const plain = blocks.filter((block) => block.plain).length;
  const wrong = [
    kept === lines ? '' : 'text was lost',
    plain > 0 ? `${plain} of ${blocks.length} blocks came plain` : '',
    short.length === 1 ? '' : 'the short text was not answered',
    waited && body.length > 100_000 ? 'a short text waited for it' : '',
  ].filter(Boolean);
  return {
    what: `${name}, ${body.length.toLocaleString('en')} units`,
    held: wrong.length === 0,
    seen: wrong.join('; ') || `${blocks.length} blocks`,
  };
}
