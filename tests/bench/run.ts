import { parseArgs } from 'node:util';
import { benchEngine, type Row } from './engine';
import { benchReader } from './reader';
import { textSource } from './texts';

/**
 * `npm run bench [-- --json] [--text FILE] [--only engine|reader]
 * [--lengths 5500,110000]`: ratios in one run. The text
 * is the shipped articles, repeated, or FILE; real prose has more different words.
 */

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    text: { type: 'string' },
    only: { type: 'string' },
    lengths: { type: 'string' },
  },
});

function line({ name, value, unit, atMost }: Row): string {
  const goal =
    atMost === undefined ? '' : `at most ${atMost}  ${value <= atMost ? 'met' : 'MISSED'}`;
  return `${name.padEnd(58)} ${String(value).padStart(8)} ${unit.padEnd(2)}  ${goal}`.trimEnd();
}

const rows: Row[] = [];
if (values.only !== 'reader') rows.push(...benchEngine(values.text));
if (values.only !== 'engine')
  rows.push(
    ...(await benchReader(textSource(values.text), values.lengths?.split(',').map(Number))),
  );

process.stdout.write(
  values.json ? `${JSON.stringify({ rows }, null, 2)}\n` : `${rows.map(line).join('\n')}\n`,
);
