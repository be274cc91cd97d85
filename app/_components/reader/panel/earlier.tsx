'use client';

import Link from 'next/link';
import { titleForms } from '@/lib/domain/card';
import { Sentence } from '../../study/sentence';
import { Han } from '../../ui/han';
import { useSavedWord } from '../../ui/stores/stores';

interface EarlierProps {
  readonly id: string;
  /** The place that is open now, which is no earlier one. */
  readonly here: { readonly textId: string; readonly offset: number };
}

/** Every earlier sentence in which the word was met, latest first, each leading back there. */
export function Earlier({ id, here }: EarlierProps) {
  const word = useSavedWord(id);
  if (!word) return null;
  const earlier = word.encounters.filter(
    (met) => met.textId !== here.textId || met.offset !== here.offset,
  );
  if (earlier.length === 0) return null;
  return (
    <section>
      <h3>You met it before</h3>
      <ul className="earlier">
        {[...earlier].reverse().map((met) => (
          <li key={`${met.textId} ${met.offset}`}>
            <Link href={`${met.href}#o${met.offset}`}>
              <Sentence encounter={met} word={word} />
            </Link>{' '}
            <small>
              <Han forms={titleForms(met)} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
