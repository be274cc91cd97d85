'use client';

import Link from 'next/link';
import type { Encounter } from '@/lib/domain/card';
import { LANG } from '@/lib/domain/script';
import { useSavedWord } from '../../ui/stores';

interface EarlierProps {
  readonly id: string;
  /** The place that is open now, which is no earlier one. */
  readonly here: { readonly textId: string; readonly offset: number };
}

const sentenceOf = ({ sentence, within }: Encounter) => (
  <>
    {sentence.slice(0, within.start)}
    <mark>{sentence.slice(within.start, within.end)}</mark>
    {sentence.slice(within.end)}
  </>
);

/** Every earlier sentence in which the word was met, latest first, each leading back there. */
export function Earlier({ id, here }: EarlierProps) {
  const encounters = useSavedWord(id)?.encounters ?? [];
  const earlier = encounters.filter(
    (met) => met.textId !== here.textId || met.offset !== here.offset,
  );
  if (earlier.length === 0) return null;
  return (
    <section>
      <h3>You met it before</h3>
      <ul className="earlier">
        {[...earlier].reverse().map((met) => (
          <li key={`${met.textId} ${met.offset}`}>
            <Link href={`${met.href}#o${met.offset}`} lang={LANG.traditional}>
              {sentenceOf(met)}
            </Link>{' '}
            <small lang={LANG.traditional}>{met.textTitle}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
