import { profileOf, type WordProfile } from '../domain/profile';
import { encodeBlock } from '../domain/wire';
import { listArticles, readArticle } from './articles';
import { getEngine } from './engine';

/** By the article's text, so that `next dev` notices when one is edited. */
const kept = new Map<string, WordProfile>();

function profile(text: string): WordProfile {
  const known = kept.get(text);
  if (known) return known;
  const made = profileOf([...getEngine().annotateBlocks(text)].map(encodeBlock));
  kept.set(text, made);
  return made;
}

/** The words of every shipped article, by slug. */
export const articleProfiles = (): Readonly<Record<string, WordProfile>> =>
  Object.fromEntries(
    listArticles().map(({ slug }) => [slug, profile(readArticle(slug)?.body ?? '')]),
  );
