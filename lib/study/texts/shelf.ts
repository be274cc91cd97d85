import { inSequence } from '../../domain/card';
import type { TextInfo } from '../../domain/text';
import type { StoredPosition, StoredText } from '../../storage/storage';
import { shareRead } from './share-read';

/** One line of the shelf: an article that came with Hangjian, or the learner's own text. */
export interface ShelfItem {
  readonly info: TextInfo;
  readonly href: string;
  readonly own: boolean;
  /** When it was added or last read, milliseconds since the epoch; 0 for an article not opened. */
  readonly touched: number;
  /** Its place in the sequence of texts added and read; see `inSequence`. */
  readonly order: number;
  readonly position: StoredPosition | undefined;
}

export type ShelfOrder = 'recent' | 'easy' | 'short' | 'title';

/** Characters a learner reads in a minute with a look at a word now and then. */
const READING_RATE = 120;

export const minutesOf = (characters: number): number =>
  Math.max(1, Math.round(characters / READING_RATE));

const ORDERS: Readonly<Record<ShelfOrder, (one: ShelfItem, other: ShelfItem) => number>> = {
  recent: (one, other) => inSequence(other, one, other.touched, one.touched),
  // Own texts have no level until somebody has given them one.
  easy: (one, other) => (one.info.level ?? 9) - (other.info.level ?? 9),
  short: (one, other) => one.info.characters - other.info.characters,
  title: (one, other) => one.info.title.localeCompare(other.info.title, 'zh-Hant'),
};

/** Articles and own texts together, in the order asked for; articles keep theirs among equals. */
export function shelve(
  articles: readonly TextInfo[],
  texts: Iterable<StoredText>,
  positions: ReadonlyMap<string, StoredPosition>,
  by: ShelfOrder,
): ShelfItem[] {
  const shipped = articles.map((info): ShelfItem => {
    const position = positions.get(info.id);
    return {
      info,
      href: `/read/${info.id}`,
      own: false,
      touched: position?.changed ?? 0,
      order: position?.order ?? 0,
      position,
    };
  });
  const own = [...texts].map(({ id, info, added, order = 0 }): ShelfItem => {
    const position = positions.get(id);
    return {
      info,
      href: `/texts/${id}`,
      own: true,
      touched: Math.max(added, position?.changed ?? 0),
      order: Math.max(order, position?.order ?? 0),
      position,
    };
  });
  return [...own, ...shipped].sort(
    (one, other) => ORDERS[by](one, other) || ORDERS.easy(one, other),
  );
}

const byReading = (one: StoredPosition, other: StoredPosition): number =>
  inSequence(one, other, one.changed, other.changed);

/** Share from which on a text is read: the last lines go by faster than the rest. */
const WHOLE = 0.95;

export const isRead = ({ position }: ShelfItem): boolean =>
  position !== undefined && shareRead(position) >= WHOLE;

/** What to go on reading: the text read last that was not read to its end. */
export function toContinue(items: readonly ShelfItem[]): ShelfItem | null {
  const started = items
    .flatMap((item) =>
      item.position && item.position.offset > 0 && !isRead(item)
        ? [[item, item.position] as const]
        : [],
    )
    .sort(([, one], [, other]) => byReading(other, one));
  return started[0]?.[0] ?? null;
}
