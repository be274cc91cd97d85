import { OUTLOOK, type Outlook } from '@/lib/study/review/due/expected';

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
export function outlookKeeper(
  look: () => Outlook | null,
  page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> = window,
) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const rest = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const now = () => {
    if (timer === null) return;
    rest();
    keep(look());
  };
  const renew = () => {
    rest();
    timer = setTimeout(now, AT_REST);
  };
  // Whoever closes the page with the last answer has their number the next time, too.
  page.addEventListener('pagehide', now);
  return {
    renew,
    /** The former goes at once, lest it be told where this page ends before the next is made. */
    changed() {
      keep(null);
      renew();
    },
    stop() {
      rest();
      page.removeEventListener('pagehide', now);
    },
  };
}
