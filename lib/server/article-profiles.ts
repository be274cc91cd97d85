import { profileOf, type WordProfile } from '../domain/wire/profile';
import { listArticles, readArticle } from './articles';
import { getPool } from './pool/pool';

/** By the article's text, so that `next dev` notices when one is edited. */
const kept = new Map<string, WordProfile>();

async function profile(text: string): Promise<WordProfile | null> {
  const known = kept.get(text);
  if (known) return known;
  const blocks = await getPool().annotateAll(text);
  if (blocks.some(({ plain }) => plain)) return null;
  const made = profileOf(blocks);
  kept.set(text, made);
  return made;
}

/** The words of every shipped article, by slug; one that could not be read this time is left out. */
export async function articleProfiles(): Promise<Readonly<Record<string, WordProfile>>> {
  const made = listArticles().map(
    async ({ slug }) => [slug, await profile(readArticle(slug)?.body ?? '')] as const,
  );
  const all = await Promise.all(made);
  return Object.fromEntries(all.flatMap(([slug, words]) => (words ? [[slug, words]] : [])));
}
