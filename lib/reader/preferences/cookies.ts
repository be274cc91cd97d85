/** Set once the hints of the first article have been shown; the server reads it too. */
export const HINTS_COOKIE = 'hangjian-hints';

/**
 * The value of the first cookie of that name, URI-decoded; undefined where there is none or where
 * it cannot be decoded.
 * @param cookies as in `document.cookie` or a request's `Cookie` header
 */
export function cookieValue(cookies: string, name: string): string | undefined {
  const start = `${name}=`;
  const found = cookies
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(start));
  if (found === undefined) return undefined;
  try {
    return decodeURIComponent(found.slice(start.length));
  } catch {
    return undefined;
  }
}
