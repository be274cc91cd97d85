'use client';

import Link from 'next/link';
import { shareRead } from '@/lib/study/texts/share-read';
import { minutesOf, type ShelfItem } from '@/lib/study/texts/shelf';
import { Han } from '../ui/han';
import { useLibrary } from '../ui/stores/stores';
import { KnownShare } from './known-share';
import { LevelDots } from './level-dots';
import { OwnTextActions } from './own-text-actions';
import styles from './shelf.module.css';

/** One for all rows: each `toLocaleString` makes its own. */
const FIGURES = new Intl.NumberFormat('en');

function Length({ characters }: { readonly characters: number }) {
  return (
    <span className={styles.length}>
      {FIGURES.format(characters)} characters · {FIGURES.format(minutesOf(characters))} min
    </span>
  );
}

/** That the words of a text cannot all be tapped yet; nothing once they can. */
function Unfinished({ id }: { readonly id: string }) {
  const waits = useLibrary((state) => state.texts.get(id)?.annotation === null);
  const begun = useLibrary((state) => state.begun.has(id));
  if (!waits) return null;
  return <span>{begun ? 'annotated in part' : 'not yet annotated'}</span>;
}

/** One text: its title, a line of it, how hard and how long it is. */
export function ShelfRow({ item }: { readonly item: ShelfItem }) {
  const { info, href, own, position } = item;
  const title = { traditional: info.title, simplified: info.titleSimplified };
  const line = { traditional: info.firstLine, simplified: info.firstLineSimplified };
  const read = position ? Math.round(shareRead(position) * 100) : 0;
  return (
    <li className={styles.row}>
      <h2 className={styles.heading}>
        <Link href={href} className={styles.link}>
          <Han forms={title} className="title" />
        </Link>
      </h2>
      <Han as="p" forms={line} className={styles.line} />
      <div className={styles.meta}>
        {info.level && <LevelDots level={info.level} />}
        <Length characters={info.characters} />
        {read > 0 && <span>{read} % read</span>}
        <KnownShare id={info.id} />
        {own && <Unfinished id={info.id} />}
        {own && <OwnTextActions info={info} />}
      </div>
    </li>
  );
}
