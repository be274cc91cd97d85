import type { Metadata } from 'next';
import { Dictionary } from '../../_components/dictionary/dictionary';

export const metadata: Metadata = { title: 'Dictionary' };

/** `?q=` holds what is looked up, so that an entry can be linked to and gone back to. */
export default async function DictionaryPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ readonly q?: string | string[] }>;
}) {
  const { q } = await searchParams;
  return <Dictionary asked={typeof q === 'string' ? q : ''} />;
}
