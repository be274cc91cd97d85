interface Connection {
  readonly saveData?: boolean;
  /** How fast it is said to be: `slow-2g` to `4g`. */
  readonly effectiveType?: string;
}

const connection = (): Connection =>
  (navigator as { readonly connection?: Connection }).connection ?? {};

/** The learner has told the browser to fetch no more than is asked for. Chromium alone tells. */
export const savesData = (): boolean => connection().saveData === true;

/** The connection is too slow for what may never be needed. */
export const isSlow = (): boolean => (connection().effectiveType ?? '4g') !== '4g';
