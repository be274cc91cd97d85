import type { MetadataRoute } from 'next';
import { publicAddress } from '@/lib/server/front/settings';

/** The server's name is known when it runs, not when it is built. */
export const dynamic = 'force-dynamic';

/** Texts and words kept in a browser have nothing to be found by others. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/texts/'] },
    sitemap: new URL('/sitemap.xml', publicAddress()).href,
  };
}
