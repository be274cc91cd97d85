import { HINTS_COOKIE } from '@/lib/reader/preferences/cookies';

/** As long as browsers keep a cookie. */
const YEAR = 31_536_000;

/** What to hand to `document.cookie` so that the hints never come again. */
export const hintsSeen = (): string =>
  `${HINTS_COOKIE}=seen; path=/; max-age=${YEAR}; samesite=lax`;
