import { articleProfiles } from '@/lib/server/article-profiles';
import { listArticles } from '@/lib/server/articles';
import { Shelf } from '../_components/shelf/shelf';

export default function ShelfPage() {
  return <Shelf articles={listArticles()} profiles={articleProfiles()} />;
}
