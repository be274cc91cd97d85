import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, Sense } from '../../lib/domain/lexicon/lexicon';
import { meantFirst } from '../../lib/domain/lexicon/meant-first';
import { formatNumbered } from '../../lib/domain/reading/reading';
import type { AnnotatedText, Sentence } from '../../lib/domain/text';
import type { NumberToken, Token, Word } from '../../lib/domain/token';
import { articlesFolder, loadArticle } from '../../lib/server/article-files';
import type { Engine } from '../../lib/server/engine';

/*
 * Everything the engine says of the shipped articles, a file an article and a line a token, as a
 * teacher has read and approved it. `npm run golden` writes the files, nothing else does; what it
 * changes is read in the diff before it is committed.
 */

const FOLDER = join('tests', 'golden', 'articles');

/** Where what is expected of an article stands. */
const goldenFile = (slug: string): string => join(process.cwd(), FOLDER, `${slug}.txt`);

export const readGolden = (slug: string): string => readFileSync(goldenFile(slug), 'utf8');

/** Articles that have such a file, in the order of their slugs. */
export const goldenSlugs = (): readonly string[] =>
  readdirSync(join(process.cwd(), FOLDER))
    .map((name) => name.replace(/\.txt$/, ''))
    .sort();

export const writeGolden = (slug: string, golden: string): void =>
  writeFileSync(goldenFile(slug), golden);

/** A sense in one line, as a panel shows it: labels, glosses, and the headword it refers to. */
function senseLine({ labels, glosses, references }: Sense): string {
  const label = labels.length > 0 ? `(${labels.join(', ')}) ` : '';
  const referred = references.map(({ kind, traditional }) => `→ ${traditional} (${kind})`);
  return label + [glosses.join('; '), ...referred].filter(Boolean).join(' ');
}

const firstSense = (entry: Entry | undefined): string => {
  const [sense] = entry?.senses ?? [];
  return sense ? senseLine(sense) : '';
};

/** "歷練/历练", or one spelling where the scripts agree; what the source has before it, if other. */
function spelling({ surface, traditional, simplified }: Token): string {
  const both = traditional === simplified ? traditional : `${traditional}/${simplified}`;
  return surface === traditional ? both : `${surface} → ${both}`;
}

function wordLine(word: Word, entries: AnnotatedText['entries']): string {
  const taiwan = formatNumbered(word.taiwan);
  const mainland = formatNumbered(word.reading);
  const entry = entries.get(word.entries[0] ?? '');
  const parts = word.parts?.map(
    (part) => `${part.surface} ${firstSense(entries.get(part.entries[0] ?? ''))}`,
  );
  return [
    spelling(word),
    taiwan === mainland ? taiwan : `${taiwan} (Mainland ${mainland})`,
    firstSense(meantFirst(entry, word)) || `no entry: ${parts?.join(' + ') ?? ''}`,
    word.base && `of ${word.base.traditional} (${word.base.form})`,
    word.wording && `Taiwan says ${word.wording.taiwan}`,
    word.suggestion && `perhaps ${word.suggestion.traditional}`,
    [...word.flags, word.nameType].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join(' | ');
}

const numberLine = (number: NumberToken): string =>
  [
    spelling(number),
    formatNumbered(number.reading),
    number.value === null ? 'no quantity' : `= ${number.value}`,
    number.gloss,
  ]
    .filter(Boolean)
    .join(' | ');

function tokenLine(token: Token, entries: AnnotatedText['entries']): string | null {
  if (token.kind === 'word') return wordLine(token, entries);
  if (token.kind === 'number') return numberLine(token);
  return token.kind === 'latin' ? `${spelling(token)} | latin` : null;
}

/** The sentence as it stands, then its tokens; marks and blanks are seen in the sentence. */
const sentenceLines = ({ tokens }: Sentence, entries: AnnotatedText['entries']): string =>
  [
    `# ${tokens.map(({ surface }) => surface).join('')}`,
    ...tokens.flatMap((token) => tokenLine(token, entries) ?? []),
  ].join('\n');

/** All tokens of a text, a line each: spelling, readings (Taiwan's first), first sense, name. */
export function goldenOf(engine: Engine, text: string): string {
  const { paragraphs, entries } = engine.annotate(text);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  return `${sentences.map((sentence) => sentenceLines(sentence, entries)).join('\n\n')}\n`;
}

/**
 * What is expected of an article: of its title and text, then of its questions, which its page has
 * annotated by themselves.
 */
export function goldenOfArticle(engine: Engine, slug: string): string {
  const article = loadArticle(articlesFolder(), slug);
  if (!article) throw new Error(`There is no article ${slug}.`);
  const { title, body, questions = [] } = article.file;
  const asked = questions.flatMap(({ question, answer }) => [question, answer]);
  return [`${title}\n${body}`, asked.join('\n')]
    .filter(Boolean)
    .map((text) => goldenOf(engine, text))
    .join('\n');
}
