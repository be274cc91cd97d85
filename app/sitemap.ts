import type { MetadataRoute } from 'next';
import { listArticles } from '@/lib/server/articles';
import { publicAddress } from '@/lib/server/front/settings';

/** The server's name is known when it runs, not when it is built. */
export const dynamic = 'force-dynamic';

/** What is the same for everyone: the shelf, the dictionary, the articles. */
export default function sitemap(): MetadataRoute.Sitemap {
  const base = publicAddress();
  const articles = listArticles().map(({ slug, date }) => ({
    url: new URL(`/read/${slug}`, base).href,
    ...(date ? { lastModified: date } : {}),
  }));
  const pages = ['/', '/dictionary', '/about'].map((path) => ({ url: new URL(path, base).href }));
  return [...pages, ...articles];
}
