import { cookies } from 'next/headers';
import { articleProfiles } from '@/lib/server/article-profiles';
import { listArticles } from '@/lib/server/articles';
import { HINTS_COOKIE } from '../_components/reader/first-visit';
import { Shelf } from '../_components/shelf/shelf';

export default async function ShelfPage() {
  const fresh = !(await cookies()).has(HINTS_COOKIE);
  return <Shelf articles={listArticles()} profiles={await articleProfiles()} fresh={fresh} />;
}
