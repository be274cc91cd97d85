import { readFileSync } from 'node:fs';
import { articleSlugs, articlesFolder, loadArticle } from '@/lib/server/article-files';

/** Repeats paragraphs, whole ones, until the text has about `length` characters. */
function grow(paragraphs: readonly string[], length: number): string {
  const lines: string[] = [];
  for (let size = 0, at = 0; size < length; at += 1) {
    const paragraph = paragraphs[at % paragraphs.length] ?? '';
    lines.push(paragraph);
    size += paragraph.length + 1;
  }
  return lines.join('\n');
}

function paragraphsOf(file: string | undefined): string[] {
  if (file) return readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean);
  const folder = articlesFolder();
  return articleSlugs(folder).flatMap(
    (slug) => loadArticle(folder, slug)?.file.body.split('\n') ?? [],
  );
}

/**
 * Texts of any length from one source.
 * @param file a text file, or undefined for the shipped articles
 */
export function textSource(file: string | undefined): (length: number) => string {
  const paragraphs = paragraphsOf(file);
  if (paragraphs.length === 0) throw new Error(`There is no text in ${file}.`);
  return (length) => grow(paragraphs, length);
}
