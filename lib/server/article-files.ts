import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HangjianError } from '../domain/errors';
import { countHan } from '../domain/han';
import type { TextInfo } from '../domain/text';
import { type ArticleFile, parseArticle } from './front-matter';

/** Lower-case Latin words with hyphens: what may stand in an address, and never a path. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const EXTENSION = '.md';
/** The first sentence with its closing marks; a paragraph without one is taken whole. */
const FIRST_SENTENCE = /^.+?[。！？!?][」』”’）]*/u;

export interface Article {
  readonly slug: string;
  readonly file: ArticleFile;
}

/** The articles' folder of the running app. */
export const articlesFolder = (): string => join(process.cwd(), 'articles');

/**
 * Reads one article.
 * @returns null when there is none by that slug
 * @throws HangjianError `bad-front-matter` naming the file and line of every problem
 */
export function loadArticle(folder: string, slug: string): Article | null {
  if (!SLUG.test(slug)) return null;
  let source: string;
  try {
    source = readFileSync(join(folder, slug + EXTENSION), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const parsed = parseArticle(source);
  if (parsed.ok) return { slug, file: parsed.article };
  const lines = parsed.problems.map(
    ({ line, message }) => `articles/${slug}${EXTENSION}:${line}: ${message}`,
  );
  throw new HangjianError('bad-front-matter', lines.join('\n'));
}

/**
 * Slugs of every article in a folder, in code-unit order; README is not one.
 * @throws HangjianError `bad-front-matter` for a file name that cannot be an address
 */
export function articleSlugs(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(EXTENSION));
  return names
    .filter((name) => name !== 'README.md')
    .sort()
    .map((name) => {
      const slug = name.slice(0, -EXTENSION.length);
      if (SLUG.test(slug)) return slug;
      const message = `articles/${name}:1: the file name must be like night-market.md`;
      throw new HangjianError('bad-front-matter', message);
    });
}

/** What the shelf shows of an article. */
export function describeArticle(
  { slug, file }: Article,
  toSimplified: (text: string) => string,
): TextInfo {
  const { title, level, author, licence, date, source, body } = file;
  const paragraph = body.split('\n', 1)[0] ?? '';
  const firstLine = FIRST_SENTENCE.exec(paragraph)?.[0] ?? paragraph;
  return {
    id: slug,
    title,
    titleSimplified: toSimplified(title),
    firstLine,
    firstLineSimplified: toSimplified(firstLine),
    characters: countHan(body),
    level,
    author,
    licence,
    date,
    ...(source ? { source } : {}),
  };
}
