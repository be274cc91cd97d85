import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { TagModel } from '../../../lib/annotate/sense/tag-model';
import { taggerOf } from '../../../lib/annotate/sense/tagger';
import { featuresFrom } from '../../../lib/annotate/sense/word-features';
import { loadLexicon } from '../../../lib/server/lexicon';
import { fitTags } from './fit';
import { lessonsFrom, rightIn } from './lessons';

/**
 * Trains `model.json`: npx tsx dictionary/models/parts-of-speech/train.ts --gold DIR [--check]
 * DIR holds pos-dev.jsonl, sentences with universal parts of speech (UD Chinese-GSD dev and
 * Chinese-HK, CC BY-SA 4.0). --check writes nothing and prints how right the tagger is on
 * sentences it has not seen.
 */

const FILE = join('dictionary', 'models', 'parts-of-speech', 'model.json');

/** JSON with a feature a line, so that differences can be read. */
function formatModel({ tags, weights, settled }: TagModel): string {
  const lines = Object.entries(weights).map(
    ([feature, packed]) => `${JSON.stringify(feature)}:${JSON.stringify(packed)}`,
  );
  const first = [`"tags":${JSON.stringify(tags)}`, `"settled":${JSON.stringify(settled)}`];
  return `{${first.join(',\n')},"weights":{\n${lines.join(',\n')}\n}}\n`;
}

const { values } = parseArgs({
  options: { gold: { type: 'string' }, check: { type: 'boolean', default: false } },
});
if (!values.gold) {
  console.error('train: say where pos-dev.jsonl is: --gold DIR');
  process.exit(2);
}
const featuresOf = featuresFrom(loadLexicon());
const sentences = lessonsFrom(readFileSync(join(values.gold, 'pos-dev.jsonl'), 'utf8'), featuresOf);
if (values.check) {
  const { asked, right } = rightIn(sentences, (taught) => taggerOf(fitTags(taught), featuresOf));
  console.warn(`${right} of ${asked} words right, ${((100 * right) / asked).toFixed(1)} %`);
} else writeFileSync(FILE, formatModel(fitTags(sentences)));
