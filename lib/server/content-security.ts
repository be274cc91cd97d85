import { ANKI_CONNECT } from '../exporting/anki-connect/address';

/** Bytes of randomness in a nonce: more than anyone can guess within one page view. */
const NONCE_BYTES = 16;

/** A fresh nonce for one response, in base64. */
export const makeNonce = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(NONCE_BYTES))));

/** @param scripts which scripts may run, beside those that one of them brings in */
function policyFor(scripts: readonly string[], development: boolean): string {
  const sources = ["'self'", ...scripts, "'strict-dynamic'"];
  const directives: Readonly<Record<string, string>> = {
    'default-src': "'self'",
    'script-src': [...sources, ...(development ? ["'unsafe-eval'"] : [])].join(' '),
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    // Words go to Anki on the learner's own machine when they say so, and nothing goes elsewhere.
    'connect-src': `'self' ${ANKI_CONNECT}${development ? ' ws:' : ''}`,
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'frame-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/**
 * The content security policy of a page: only our own files and Anki on the learner's machine, and
 * scripts only with the response's nonce. Inline styles stay allowed: style attributes carry the reader's text size.
 * @param development adds what `next dev` needs: eval for its error overlay, a socket for updates
 */
export const pagePolicy = (nonce: string, development: boolean): string =>
  policyFor([`'nonce-${nonce}'`], development);

/**
 * The policy of a page that is sent to many readers: a nonce would be known to all of them, so
 * its inline scripts are named by their hashes.
 * @param hashes of the scripts' texts, as `sha256-BASE64`
 */
export const sharedPolicy = (hashes: readonly string[]): string =>
  policyFor(
    hashes.map((hash) => `'${hash}'`),
    false,
  );
