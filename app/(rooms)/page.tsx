import { cookies } from 'next/headers';
import { HINTS_COOKIE } from '@/lib/reader/preferences/cookies';
import { articleProfiles } from '@/lib/server/article-profiles';
import { listArticles } from '@/lib/server/articles';
import { PASSING } from '@/lib/server/pages/passing';
import { Shelf } from '../_components/shelf/shelf';

export default async function ShelfPage() {
  const fresh = !(await cookies()).has(HINTS_COOKIE);
  const articles = listArticles();
  const profiles = await articleProfiles();
  return (
    <>
      {articles.some(({ slug }) => !profiles[slug]) && <meta name={PASSING} content="profiles" />}
      <Shelf articles={articles} profiles={profiles} fresh={fresh} />
    </>
  );
}
