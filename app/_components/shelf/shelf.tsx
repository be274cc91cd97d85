'use client';

import { useEffect, useState } from 'react';
import type { TextInfo } from '@/lib/domain/text';
import type { WordProfile } from '@/lib/domain/wire/profile';
import { type ShelfOrder, shelve, toContinue } from '@/lib/study/texts/shelf';
import { OrderSelect } from '../ui/order-select';
import { useLibrary } from '../ui/stores/stores';
import { AddText } from './add-text';
import { ContinueReading, ContinueRoom } from './continue-reading';
import { DueLine } from './due-line';
import { FirstVisit } from './first-visit';
import styles from './shelf.module.css';
import { ShelfRow } from './shelf-row';
import { SharesContext, useKnownShares } from './use-known-shares';

const ORDERS: readonly (readonly [ShelfOrder, string])[] = [
  ['recent', 'Recent first'],
  ['easy', 'Easiest first'],
  ['short', 'Shortest first'],
  ['title', 'By title'],
];

/** All there is to read, as a table of contents. */
export function Shelf({
  articles,
  profiles,
  fresh,
}: {
  readonly articles: readonly TextInfo[];
  /** The words of the articles, by their id. */
  readonly profiles: Readonly<Record<string, WordProfile>>;
  /** Nobody has opened an article here yet, as far as the server knows. */
  readonly fresh: boolean;
}) {
  const [order, setOrder] = useState<ShelfOrder>('recent');
  const ready = useLibrary((state) => state.ready);
  const texts = useLibrary((state) => state.texts);
  const positions = useLibrary((state) => state.positions);
  const beginProfiles = useLibrary((state) => state.beginProfiles);
  const connectProfiles = useLibrary((state) => state.connectProfiles);
  // Whoever comes from another room has them read while the rows are drawn.
  useState(() => ready && beginProfiles());
  // The words of 200 texts are taken from the disk once the texts themselves are on the screen.
  useEffect(() => (ready ? connectProfiles() : undefined), [ready, connectProfiles]);
  const shares = useKnownShares(profiles);
  const items = shelve(articles, texts.values(), positions, order);
  const going = toContinue(items);
  // Before the library is read the server's word is taken, so that nothing is pushed down by it.
  const first = fresh && !(ready && (texts.size > 0 || positions.size > 0));
  const returning = !ready && !fresh;
  return (
    <>
      <h1 className="hidden">The shelf</h1>
      {going && <ContinueReading item={going} />}
      {!going && returning && <ContinueRoom />}
      {!going && first && <FirstVisit />}
      {!first && <DueLine />}
      <div className={styles.bar}>
        <AddText />
        <OrderSelect label="Order of the shelf" orders={ORDERS} value={order} onChange={setOrder} />
      </div>
      <ol className={styles.list}>
        <SharesContext value={shares}>
          {items.map((item) => (
            <ShelfRow key={item.href} item={item} />
          ))}
        </SharesContext>
      </ol>
    </>
  );
}
