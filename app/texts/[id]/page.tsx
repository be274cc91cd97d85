import type { Metadata } from 'next';
import { OwnReader } from '@/app/_components/reader/own-reader';
import { listArticles } from '@/lib/server/articles';

export const metadata: Metadata = { title: 'Your text' };

interface PageProps {
  readonly params: Promise<{ readonly id: string }>;
}

/** One of the learner's own texts: the server knows nothing of it, the browser holds it all. */
export default async function TextPage({ params }: PageProps) {
  const { id } = await params;
  return <OwnReader key={id} id={decodeURIComponent(id)} articles={listArticles()} />;
}
