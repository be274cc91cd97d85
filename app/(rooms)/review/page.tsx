import type { Metadata } from 'next';
import { Review } from '../../_components/study/review';

export const metadata: Metadata = { title: 'Review' };

export default function ReviewPage() {
  return <Review />;
}
