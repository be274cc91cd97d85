import { parseArgs } from 'node:util';
import { ensureBuilt } from '@/lib/server/cli/build';
import { benchEngine, type Row } from './engine';
import { benchLoad } from './load/load';
import { loadTable } from './load/table';
import { benchReader } from './reader';
import { benchShards } from './shards';
import { benchStudy } from './study/study';
import { textSource } from './texts';

/**
 * `npm run bench [-- --json] [--text FILE] [--only engine|shards|reader|study|load]
 * [--lengths 5500,110000] [--readers 200] [--seconds 60]`: ratios in one run. The text
 * is the shipped articles, repeated, or FILE; real prose has more different words.
 * The load on a server is measured only when asked for; it takes some three minutes.
 */

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    text: { type: 'string' },
    only: { type: 'string' },
    lengths: { type: 'string' },
    readers: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
  },
});

function line({ name, value, unit, atMost }: Row): string {
  const goal =
    atMost === undefined ? '' : `at most ${atMost}  ${value <= atMost ? 'met' : 'MISSED'}`;
  return `${name.padEnd(58)} ${String(value).padStart(8)} ${unit.padEnd(2)}  ${goal}`.trimEnd();
}

const print = (result: unknown, table: string): void => {
  process.stdout.write(`${values.json ? JSON.stringify(result, null, 2) : table}\n`);
};

if (values.only === 'load') {
  const [readers, seconds] = [Number(values.readers), Number(values.seconds)];
  ensureBuilt(process.cwd());
  const result = await benchLoad({ readers, seconds, text: textSource(values.text) });
  print(result, loadTable(result));
} else {
  const rows: Row[] = [];
  const wants = (part: string): boolean => (values.only ?? part) === part;
  if (wants('engine')) rows.push(...benchEngine(values.text));
  if (wants('shards')) rows.push(...(await benchShards(values.text)));
  if (wants('reader'))
    rows.push(
      ...(await benchReader(textSource(values.text), values.lengths?.split(',').map(Number))),
    );
  if (wants('study')) rows.push(...(await benchStudy()));
  print({ rows }, rows.map(line).join('\n'));
}
