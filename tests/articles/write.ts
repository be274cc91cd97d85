import { articleSlugs, articlesFolder } from '../../lib/server/article-files';
import { getEngine } from '../../lib/server/engine';
import { goldenOfArticle, writeGolden } from './golden';

/** `npm run golden`: writes anew what is expected of every token of the shipped articles. */

const engine = getEngine();
for (const slug of articleSlugs(articlesFolder())) {
  writeGolden(slug, goldenOfArticle(engine, slug));
}
