import { HangjianError } from '../../domain/errors';
import { articleSlugs, articlesFolder, loadArticle } from '../article-files';

/** `npm run articles`: checks every article and names the file and line of what is wrong. */

const folder = articlesFolder();
const problems: string[] = [];

function attempt<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof HangjianError)) throw error;
    problems.push(error.message);
    return null;
  }
}

const slugs = attempt(() => articleSlugs(folder)) ?? [];
for (const slug of slugs) attempt(() => loadArticle(folder, slug));
if (problems.length > 0) console.error(problems.join('\n'));
else process.stdout.write(`${slugs.length} articles in order.\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
