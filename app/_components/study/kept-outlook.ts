import type { Outlook } from '@/lib/study/review/due/outlook';
import { OUTLOOK } from '@/lib/study/review/due/outlook-key';

/** Milliseconds without a change after which what will be due is looked for anew. */
const AT_REST = 1_000;

const isOutlook = (value: unknown): value is Outlook =>
  Array.isArray(value) &&
  value.every(
    (pair) =>
      Array.isArray(pair) &&
      Number.isFinite(pair[0]) &&
      (pair[1] === null || Number.isSafeInteger(pair[1])),
  );

/** What was kept at the last visit; nothing where there is none, or none that can be read. */
export function keptOutlook(): Outlook {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(OUTLOOK) ?? '[]');
    return isOutlook(kept) ? kept : [];
  } catch {
    return [];
  }
}

function keep(outlook: Outlook | null): void {
  try {
    if (outlook) window.localStorage.setItem(OUTLOOK, JSON.stringify(outlook));
    else window.localStorage.removeItem(OUTLOOK);
  } catch {
    // Then the next visit waits for the cards, as the first one does.
  }
}

/** Keeps what will be due for the next visit, as it is looked for some time after it was asked. */
export function outlookKeeper(look: () => Outlook | null) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const renew = () => {
    stop();
    timer = setTimeout(() => keep(look()), AT_REST);
  };
  return {
    renew,
    /** The former goes at once, lest it be told where this page is closed before the next is made. */
    changed() {
      keep(null);
      renew();
    },
    stop,
  };
}
