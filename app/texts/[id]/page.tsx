import type { Metadata } from 'next';
import { OwnReader } from '@/app/_components/reader/own-reader';
import { listArticles } from '@/lib/server/articles';

export const metadata: Metadata = { title: 'Your text' };

/**
 * One of the learner's own texts: the server knows nothing of it, the browser holds it all. Which one
 * is read from the address in the browser, so that one page, kept there, stands for all of them.
 */
export default function TextPage() {
  return <OwnReader articles={listArticles()} />;
}
