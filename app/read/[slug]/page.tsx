import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ArticleReader } from '@/app/_components/reader/article-reader';
import { ArticleEnd } from '@/app/_components/reader/end/article-end';
import { onlyShown } from '@/lib/domain/wire/only-shown';
import type { WireBlock } from '@/lib/domain/wire/wire';
import { HINTS_COOKIE } from '@/lib/reader/preferences/cookies';
import { COOKIE, parsePreferences } from '@/lib/reader/preferences/preferences';
import { listArticles, readArticle } from '@/lib/server/articles';
import { PASSING } from '@/lib/server/pages/passing';
import { getPool } from '@/lib/server/pool/pool';

interface PageProps {
  readonly params: Promise<{ readonly slug: string }>;
}

const article = cache(readArticle);

/** Articles do not change while the server runs, and there are few: their blocks are kept. */
const kept = new Map<string, readonly WireBlock[]>();

async function blocksOf(text: string): Promise<readonly WireBlock[]> {
  const known = kept.get(text);
  if (known) return known;
  const made = await getPool().annotateAll(text);
  if (!made.some(({ plain }) => plain)) kept.set(text, made);
  return made;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { slug } = await params;
  const found = article(slug);
  if (!found) return {};
  const { script } = parsePreferences((await cookies()).get(COOKIE)?.value);
  const simplified = script === 'simplified';
  const title = simplified ? found.info.titleSimplified : found.info.title;
  const description = simplified ? found.info.firstLineSimplified : found.info.firstLine;
  const { author } = found.info;
  return {
    title,
    description,
    openGraph: {
      type: 'article',
      siteName: 'Hangjian 行間',
      locale: simplified ? 'zh_CN' : 'zh_TW',
      url: `/read/${slug}`,
      title,
      description,
      ...(author ? { authors: [author] } : {}),
    },
    twitter: { card: 'summary_large_image', title, description },
  };
}

/** A shipped article. Its title is the first paragraph, so that it can be read word by word too. */
export default async function ReadPage({ params }: PageProps) {
  const { slug } = await params;
  const found = article(slug);
  if (!found) notFound();
  const { info, body, questions } = found;
  const blocks = await blocksOf(`${info.title}\n${body}`);
  // A line a question, a line its answer.
  const asked = questions.flatMap(({ question, answer }) => [question, answer]).join('\n');
  const first = !(await cookies()).has(HINTS_COOKIE);
  return (
    <>
      {blocks.some(({ plain }) => plain) && <meta name={PASSING} content="text" />}
      <ArticleReader
        info={info}
        href={`/read/${slug}`}
        blocks={blocks}
        first={first}
        end={
          <ArticleEnd
            info={info}
            articles={listArticles()}
            questions={(await blocksOf(asked)).map(onlyShown)}
          />
        }
      />
    </>
  );
}
