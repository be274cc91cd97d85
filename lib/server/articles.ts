import type { Question, TextInfo } from '../domain/text';
import { articleSlugs, articlesFolder, describeArticle, loadArticle } from './article-files';
import { converter } from './converter';

export interface ShelvedArticle {
  readonly info: TextInfo & { readonly slug: string };
  /** Paragraphs, one a line. */
  readonly body: string;
  /** What is asked of the reader at the end, with its answer. */
  readonly questions: readonly Question[];
}

/** Articles do not change while a production server runs; `next dev` reads them anew. */
let kept: ReadonlyMap<string, ShelvedArticle> | undefined;

function readAll(): ReadonlyMap<string, ShelvedArticle> {
  const folder = articlesFolder();
  const found = articleSlugs(folder).flatMap((slug): ShelvedArticle[] => {
    const article = loadArticle(folder, slug);
    if (!article) return [];
    const info = { slug, ...describeArticle(article, converter.toSimplified) };
    return [{ info, body: article.file.body, questions: article.file.questions ?? [] }];
  });
  const level = ({ info }: ShelvedArticle): number => info.level ?? 0;
  found.sort((a, b) => level(a) - level(b));
  return new Map(found.map((article) => [article.info.slug, article]));
}

function articles(): ReadonlyMap<string, ShelvedArticle> {
  if (process.env.NODE_ENV !== 'production') return readAll();
  kept ??= readAll();
  return kept;
}

/** Every shipped article, easiest first. */
export const listArticles = (): readonly ShelvedArticle['info'][] =>
  [...articles().values()].map(({ info }) => info);

/** One shipped article, or null when there is none by that slug. */
export const readArticle = (slug: string): ShelvedArticle | null => articles().get(slug) ?? null;
