import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getEngine } from '../../lib/server/engine';
import { conversion } from './conversion';
import type { Bench, Measure } from './measure';
import { partsOfSpeech } from './parts-of-speech';
import { readings } from './readings';
import { repair } from './repair';
import { segmentation } from './segmentation';
import { senses } from './senses';
import { formatTable } from './table';
import { taiwan } from './taiwan';
import { zhuyin } from './zhuyin';

const MEASURES: readonly Measure[] = [
  segmentation,
  ...readings,
  taiwan,
  zhuyin,
  conversion,
  ...repair,
  senses,
  partsOfSpeech,
];

const fail = (message: string): never => {
  console.error(message);
  process.exit(2);
};

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const folder = values.gold ?? fail('accuracy: say where the gold files are: --gold DIR');

const bench: Bench = {
  engine: getEngine(),
  gold: (name) => readFileSync(join(folder, name), 'utf8'),
};
const found = MEASURES.filter(
  ({ needs }) => existsSync(join(folder, needs)) && needs.includes(values.only ?? ''),
);
if (found.length === 0) fail(`accuracy: no gold files in ${folder}`);

const rows = found.flatMap((measure) => measure.run(bench));
process.stdout.write(
  values.json ? `${JSON.stringify({ rows }, null, 2)}\n` : `${formatTable(rows)}\n`,
);
