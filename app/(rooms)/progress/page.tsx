import type { Metadata } from 'next';
import { Progress } from '../../_components/progress/progress';

export const metadata: Metadata = { title: 'Progress' };

export default function ProgressPage() {
  return <Progress />;
}
