import type { Metadata } from 'next';
import { Vocabulary } from '../../_components/study/vocabulary';

export const metadata: Metadata = { title: 'Words' };

export default function VocabularyPage() {
  return <Vocabulary />;
}
