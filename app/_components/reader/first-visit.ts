/** Set once the hints of the first article have been shown; the server reads it too. */
export const HINTS_COOKIE = 'hangjian-hints';

/** As long as browsers keep a cookie. */
const YEAR = 31_536_000;

/** What to hand to `document.cookie` so that the hints never come again. */
export const hintsSeen = (): string =>
  `${HINTS_COOKIE}=seen; path=/; max-age=${YEAR}; samesite=lax`;
