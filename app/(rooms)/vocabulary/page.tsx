import type { Metadata } from 'next';
import { Suspense } from 'react';
import { Vocabulary } from '../../_components/study/words/vocabulary';

export const metadata: Metadata = { title: 'Words' };

export default function VocabularyPage() {
  // What the address asks for is read in the browser: the page is the same for all.
  return (
    <Suspense>
      <Vocabulary />
    </Suspense>
  );
}
