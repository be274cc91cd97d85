import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { WordFeatures } from '../../../lib/annotate/sense/tag-features';
import { type TagModel, taggerOf } from '../../../lib/annotate/sense/tagger';
import { featuresFrom } from '../../../lib/annotate/sense/word-features';
import { loadLexicon } from '../../../lib/server/lexicon';
import { fitTags, type TaggedSentence } from './fit';

/**
 * Trains `model.json`: npx tsx dictionary/models/parts-of-speech/train.ts --gold DIR [--check]
 * DIR holds pos-dev.jsonl, sentences with universal parts of speech (UD Chinese-GSD dev and
 * Chinese-HK, CC BY-SA 4.0). --check writes nothing and prints how right the tagger is on
 * sentences it has not seen.
 */

const FILE = join('dictionary', 'models', 'parts-of-speech', 'model.json');
const FOLDS = 5;

/** JSON with a feature a line, so that differences can be read. */
function formatModel({ tags, weights }: TagModel): string {
  const lines = Object.entries(weights).map(
    ([feature, pairs]) => `${JSON.stringify(feature)}:${JSON.stringify(pairs)}`,
  );
  return `{"tags":${JSON.stringify(tags)},"weights":{\n${lines.join(',\n')}\n}}\n`;
}

function check(
  sentences: readonly TaggedSentence[],
  featuresOf: (word: string) => WordFeatures,
): void {
  let asked = 0;
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const taught = sentences.filter((_, index) => index % FOLDS !== fold);
    const tag = taggerOf(fitTags(taught), featuresOf);
    for (const { written, tags } of sentences.filter((_, index) => index % FOLDS === fold)) {
      for (const [index, told] of tag(written).entries()) {
        asked += 1;
        if (told === tags[index]) right += 1;
      }
    }
  }
  console.warn(`${right} of ${asked} words right, ${((100 * right) / asked).toFixed(1)} %`);
}

const { values } = parseArgs({
  options: { gold: { type: 'string' }, check: { type: 'boolean', default: false } },
});
if (!values.gold) {
  console.error('train: say where pos-dev.jsonl is: --gold DIR');
  process.exit(2);
}
const featuresOf = featuresFrom(loadLexicon());
const sentences = readFileSync(join(values.gold, 'pos-dev.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): TaggedSentence => {
    const { words, pos } = JSON.parse(line) as { words: string[]; pos: string[] };
    return { written: words, words: words.map(featuresOf), tags: pos };
  });
if (values.check) check(sentences, featuresOf);
else writeFileSync(FILE, formatModel(fitTags(sentences)));
