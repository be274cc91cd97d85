import { isRead, type ShelfItem } from './shelf';

/** A text without a level is nobody's next step up. */
const NO_LEVEL = 9;

/** How far a text is from the level of another: one as hard, then harder ones, then easier ones. */
const stepFrom = (level: number, { info }: ShelfItem): number => {
  const step = (info.level ?? NO_LEVEL) - level;
  return step >= 0 ? step : NO_LEVEL - step;
};

/**
 * What to read after a text: of those not read yet, after an article the article nearest in level,
 * after an own text the own text added or read last, or else one of the others.
 * @param shelf in its usual order
 */
export function nextText(shelf: readonly ShelfItem[], id: string): ShelfItem | null {
  const current = shelf.find(({ info }) => info.id === id);
  const unread = shelf.filter((item) => item !== current && !isRead(item));
  const alike = unread.filter(({ own }) => own === (current?.own ?? false));
  const level = current?.info.level ?? 1;
  const byLevel = (items: readonly ShelfItem[]) =>
    items.toSorted((one, other) => stepFrom(level, one) - stepFrom(level, other));
  if (current?.own) return alike[0] ?? byLevel(unread)[0] ?? null;
  return byLevel(alike)[0] ?? unread[0] ?? null;
}
